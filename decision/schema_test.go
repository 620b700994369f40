package decision_test

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// node is what the test reads of a schema.
type node struct {
	Ref         string           `json:"$ref"`
	Type        string           `json:"type"`
	Const       any              `json:"const"`
	Enum        []string         `json:"enum"`
	Items       *node            `json:"items"`
	Properties  map[string]*node `json:"properties"`
	Additional  *bool            `json:"additionalProperties"`
	Required    []string         `json:"required"`
	Description string           `json:"description"`
	Defs        map[string]*node `json:"$defs"`
}

// leaves are the types that have a form of their own in JSON, with the definition it stands under.
var leaves = map[reflect.Type]string{
	reflect.TypeFor[gdpr.Money]():           "money",
	reflect.TypeFor[gdpr.Date]():            "date",
	reflect.TypeFor[gdpr.Country]():         "country",
	reflect.TypeFor[gdpr.Lang]():            "lang",
	reflect.TypeFor[legalbasis.Provision](): "provision",
	reflect.TypeFor[authority.ID]():         "authority",
}

// TestSchemaIsTheType proves that the schema and the Go type have the same keys, types and required members.
func TestSchemaIsTheType(t *testing.T) {
	var root node
	if err := json.Unmarshal([]byte(decision.Schema()), &root); err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	var check func(typ reflect.Type, n *node, at string)
	object := func(typ reflect.Type, n *node, at string) {
		if n.Type != "object" || n.Additional == nil || *n.Additional {
			t.Errorf("%s: want an object that allows no further keys", at)
		}
		keys := map[string]bool{}
		for i := range typ.NumField() {
			f := typ.Field(i)
			if !f.IsExported() {
				continue
			}
			key, option, _ := strings.Cut(f.Tag.Get("json"), ",")
			keys[key] = true
			p := n.Properties[key]
			if p == nil {
				t.Errorf("%s: the schema lacks the key %q of field %s", at, key, f.Name)
				continue
			}
			if required := slices.Contains(n.Required, key); required == (option != "") {
				t.Errorf("%s/%s: required is %t, but the field is tagged %q", at, key, required, option)
			}
			if want := map[bool]string{true: "omitempty", false: "omitzero"}[f.Type.Kind() == reflect.Slice]; option != "" && option != want {
				t.Errorf("%s/%s: the tag says %q, want %q", at, key, option, want)
			}
			check(f.Type, p, at+"/"+key)
		}
		for key := range n.Properties {
			if !keys[key] {
				t.Errorf("%s: no field has the key %q of the schema", at, key)
			}
		}
	}
	check = func(typ reflect.Type, n *node, at string) {
		name := strings.TrimPrefix(n.Ref, "#/$defs/")
		def := n
		if n.Ref != "" {
			if def = root.Defs[name]; def == nil {
				t.Fatalf("%s: no definition %q", at, name)
			}
		}
		if n.Description == "" && def.Description == "" {
			t.Errorf("%s: has no description", at)
		}
		seen := used[name]
		if n.Ref != "" {
			used[name] = true
		}
		if want, ok := leaves[typ]; ok {
			if name != want {
				t.Errorf("%s: refers to %q, want %q", at, name, want)
			}
			return
		}
		if typ == reflect.TypeFor[decision.Body]() {
			if !slices.Equal(def.Enum, []string{decision.NotUndertaking.String(), decision.PublicBody.String()}) {
				t.Errorf("%s: the schema lists %q", at, def.Enum)
			}
			return
		}
		switch typ.Kind() {
		case reflect.Struct:
			if n.Ref != "" && !strings.EqualFold(typ.Name(), name) {
				t.Errorf("%s: type %s refers to %q", at, typ.Name(), name)
			}
			if !seen || n.Ref == "" {
				object(typ, def, at)
			}
		case reflect.Slice:
			if def.Type != "array" || def.Items == nil {
				t.Fatalf("%s: want an array", at)
			}
			check(typ.Elem(), def.Items, at+"/0")
		case reflect.Bool:
			if def.Const != true {
				t.Errorf("%s: want the constant true, since false is never written", at)
			}
		case reflect.Int:
			if def.Type != "integer" {
				t.Errorf("%s: type %q, want integer", at, def.Type)
			}
		case reflect.String:
			if def.Type != "string" {
				t.Errorf("%s: type %q, want string", at, def.Type)
			}
		default:
			t.Errorf("%s: no rule for %v", at, typ)
		}
	}
	check(reflect.TypeFor[decision.Decision](), &root, "")
	for name := range root.Defs {
		if !used[name] {
			t.Errorf("definition %q is not used", name)
		}
	}
}

// TestSchemaNamesEveryWord proves that the descriptions of open sets list each constant.
func TestSchemaNamesEveryWord(t *testing.T) {
	var root node
	if err := json.Unmarshal([]byte(decision.Schema()), &root); err != nil {
		t.Fatal(err)
	}
	for _, set := range []struct {
		at    *node
		words []string
	}{
		{root.Properties["kind"], words(decision.KindDecision, decision.KindFormalNotice, decision.KindNoticeOfIntent, decision.KindOpinion, decision.KindBindingDecision, decision.KindJudgment, decision.KindSettlement)},
		{root.Properties["status"], words(decision.StatusFinal, decision.StatusAppealed, decision.StatusUpheld, decision.StatusChanged, decision.StatusAnnulled, decision.StatusSuspended, decision.StatusRemitted)},
		{root.Defs["party"].Properties["role"], words(decision.RoleController, decision.RoleProcessor, decision.RoleJointController, decision.RoleRepresentative, decision.RoleComplainant, decision.RoleParent, decision.RoleAddressee, decision.RoleOther)},
		{root.Defs["infringement"].Properties["finding"], words(decision.Infringed, decision.NotInfringed, decision.Undecided)},
		{root.Defs["measure"].Properties["power"], words(decision.PowerFine, decision.PowerReprimand, decision.PowerWarning, decision.PowerOrder, decision.PowerLimitation, decision.PowerBan, decision.PowerErasure, decision.PowerSuspensionOfFlows, decision.PowerPublication, decision.PowerInformationCampaign, decision.PowerReferral, decision.PowerFormalNotice)},
		{root.Defs["period"].Properties["unit"], words(decision.Day, decision.Week, decision.Month, decision.Year)},
	} {
		for _, w := range set.words {
			if !strings.Contains(set.at.Description, w) {
				t.Errorf("%q lacks %q", set.at.Description, w)
			}
		}
	}
}

func words[S ~string](list ...S) []string {
	var out []string
	for _, s := range list {
		out = append(out, string(s))
	}
	return out
}

// TestSchemaAcceptsEveryKindOfProvision proves that the pattern of provisions knows the first word of each kind.
func TestSchemaAcceptsEveryKindOfProvision(t *testing.T) {
	var root struct {
		Defs struct{ Provision struct{ Pattern string } } `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(decision.Schema()), &root); err != nil {
		t.Fatal(err)
	}
	pattern := regexp.MustCompile(root.Defs.Provision.Pattern)
	for _, p := range []legalbasis.Provision{
		legalbasis.Article(6).WithParagraph(1).WithPoint("f"), legalbasis.Recital(47), legalbasis.SectionOf("BDSG", 41),
		legalbasis.RegulationOf("PECR", 21), legalbasis.MustParseProvision("Article L. 34-5 CPCE"),
	} {
		if !pattern.MatchString(p.String()) {
			t.Errorf("the schema refuses %v", p)
		}
	}
	for _, s := range []string{"", "Article", "Article 6", "Art. 6 GDPR", "6 GDPR", "article 6 GDPR"} {
		if pattern.MatchString(s) {
			t.Errorf("the schema accepts %q", s)
		}
	}
}
