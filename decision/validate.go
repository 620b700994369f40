package decision

import (
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Validate checks d against the law and within itself: that its provisions exist and bind someone; that the
// authority could fine then, in that currency and up to that sum (Article 83 GDPR); that days, sums, parts, parties,
// reductions and appeals fit together. It never stops at the first finding. [Codes] documents them; a record without
// findings is not thereby true.
func (d *Decision) Validate() gdpr.Diagnostics {
	c := checker{d: d, x: d.index()}
	c.record()
	c.dates()
	c.parties()
	c.infringements()
	c.measures()
	c.total()
	c.appeals()
	c.law()
	return c.found
}

type checker struct {
	d     *Decision
	x     *partyIndex
	found gdpr.Diagnostics
}

func (c *checker) add(k code, path, format string, args ...any) {
	c.found.Add(codes[k].Severity, codes[k].Name, path, fmt.Sprintf(format, args...))
}

var (
	kinds    = []Kind{KindDecision, KindFormalNotice, KindNoticeOfIntent, KindOpinion, KindBindingDecision, KindJudgment, KindSettlement}
	roles    = []Role{RoleController, RoleProcessor, RoleJointController, RoleRepresentative, RoleComplainant, RoleParent, RoleAddressee, RoleOther}
	results  = []Status{StatusUpheld, StatusChanged, StatusAnnulled, StatusSuspended, StatusRemitted}
	findings = []Finding{Infringed, NotInfringed, Undecided}
	allUnits = []Unit{Day, Week, Month, Year}
)

// known reports whether word is not stated or one of the set; near suggests one that is only written otherwise.
func known[S ~string](word S, set []S) bool { return word == "" || slices.Contains(set, word) }

func list[S ~string](set []S) string {
	words := make([]string, len(set))
	for i, s := range set {
		words[i] = string(s)
	}
	return strings.Join(words, ", ")
}

func (c *checker) record() {
	d := c.d
	if reflect.ValueOf(d).Elem().IsZero() {
		c.add(recordEmpty, "", "the record states nothing")
		return
	}
	if !known(d.Kind, kinds) {
		c.add(kindUnknown, "/kind", "%q is none of %s", d.Kind, list(kinds))
	}
	if d.Country != "" && !d.Country.Known() {
		c.add(countryUnknown, "/country", "%q is no code of ISO 3166-1", string(d.Country))
	}
	c.identifiers()
	c.crossBorder()
	for i, s := range d.Sources {
		if u, err := url.Parse(s.URL); s.URL != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
			c.add(sourceURL, at("/sources", i, "/url"), "%q is no absolute http or https address", clip(s.URL))
		}
	}
	for i, m := range d.Certainty {
		if !d.states(m.Field) {
			c.add(certaintyField, at("/certainty", i, "/field"), "the record states nothing at %q", clip(m.Field))
		}
	}
}

func at(list string, i int, rest string) string { return list + "/" + strconv.Itoa(i) + rest }

func (c *checker) identifiers() {
	seen := map[Identifier]bool{}
	for i, id := range c.d.Identifiers {
		path := at("/identifiers", i, "")
		switch {
		case id.Scheme == "" || id.Value == "":
			c.add(identifierMalformed, path, "want both a scheme and a value")
		case id.Scheme == "ecli" && !isECLI(id.Value):
			c.add(identifierMalformed, path+"/value", "%q is no ECLI: want ECLI, country, court, year and number, joined by colons", clip(id.Value))
		case seen[id]:
			c.add(identifierRepeated, path, "%s %s stands here twice", clip(id.Scheme), clip(id.Value))
		}
		seen[id] = true
	}
	for i, a := range c.d.Appeals {
		if strings.HasPrefix(a.Reference, "ECLI:") && !isECLI(a.Reference) {
			c.add(identifierMalformed, at("/appeals", i, "/reference"), "%q is no ECLI: want ECLI, country, court, year and number, joined by colons", clip(a.Reference))
		}
	}
}

// isECLI checks the form of a European Case Law Identifier (Council conclusions OJ C 127, 29.4.2011, p. 1, Annex).
func isECLI(s string) bool {
	parts := strings.Split(s, ":")
	alnum := func(s string, most int, more string) bool {
		return s != "" && len(s) <= most && !strings.ContainsFunc(s, func(r rune) bool {
			return !(r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || strings.ContainsRune(more, r))
		})
	}
	return len(parts) == 5 && parts[0] == "ECLI" && len(parts[1]) == 2 && alnum(parts[1], 2, "") && alnum(parts[2], 7, "") &&
		len(parts[3]) == 4 && strings.Trim(parts[3], "0123456789") == "" && alnum(parts[4], 25, ".")
}

// states reports whether the field at a JSON Pointer, or anything below it, is stated in d.
func (d *Decision) states(pointer string) bool {
	if !strings.HasPrefix(pointer, "/") {
		return false
	}
	v := reflect.ValueOf(d).Elem()
	for _, key := range strings.Split(pointer[1:], "/") {
		switch v.Kind() {
		case reflect.Struct:
			f, ok := fieldsOf(v.Type())[pointerUnescape.Replace(key)]
			if !ok {
				return false
			}
			v = v.Field(f)
		case reflect.Slice:
			n, err := strconv.ParseUint(key, 10, 31)
			if err != nil || int(n) >= v.Len() {
				return false
			}
			v = v.Index(int(n))
		default:
			return false
		}
	}
	return !v.IsZero()
}

func (c *checker) crossBorder() {
	x := c.d.CrossBorder
	if x.None != "" && (x.Lead != "" || len(x.Concerned) > 0 || x.Article60 != "" || x.Article65 != "") {
		c.add(crossBorderContradiction, "/crossBorder/none", "there was no one-stop-shop (%s), and the record names a lead or concerned authority or an Article 60 or 65 procedure: drop one of the two", clip(x.None))
	}
	if x.Lead != "" && slices.Contains(x.Concerned, x.Lead) {
		c.add(crossBorderLead, "/crossBorder/concerned", "%s is the lead authority: leave it out of the others", x.Lead)
	}
}

func (c *checker) parties() {
	seen := map[string]bool{}
	for i, p := range c.d.Parties {
		if !known(p.Role, roles) {
			c.add(roleUnknown, at("/parties", i, "/role"), "%q is none of %s", p.Role, list(roles))
		}
		if p.Country != "" && !p.Country.Known() {
			c.add(countryUnknown, at("/parties", i, "/country"), "%q is no code of ISO 3166-1", string(p.Country))
		}
		if name := fold(p.Name); name != "" {
			if seen[name] {
				c.add(partyRepeated, at("/parties", i, "/name"), "%s stands here already", clip(p.Name))
			}
			seen[name] = true
		}
		c.sum(at("/parties", i, "/turnover"), p.Turnover)
		if decided := c.d.Dates.Decided.Year(); decided != 0 && p.TurnoverYear > decided {
			c.add(turnoverYear, at("/parties", i, "/turnoverYear"), "the year %d had not ended when the decision was taken in %d", p.TurnoverYear, decided)
		}
	}
}

// party checks that a name is one of the parties'.
func (c *checker) party(path, name string) {
	if name == "" || c.x.parties[fold(name)] != nil {
		return
	}
	c.add(partyUnknown, path, "%s is not among the parties: add it there, or use the name that stands there", clip(name))
}

// sum checks that a sum is not negative.
func (c *checker) sum(path string, m gdpr.Money) {
	if m.Sign() < 0 {
		c.add(sumNegative, path, "%v is below nil", m)
	}
}
