package parse

import (
	"bytes"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// source is one published data set: its columns, and how it writes things.
type source struct {
	name    string // in Source.Name of the records, and in errors
	columns []column
	// positions are the names of cells that have none, in rows of bare arrays.
	positions func([]cell)
	// plain takes the markup off a cell and adds the addresses it links to.
	plain func(s string, links *[]string) string
	// isBox tells the templates that are boxes of the source, where it is published as wikitext.
	isBox func(name string) bool
	// finish sets what follows from several cells together; nil where nothing does.
	finish func(*row)
}

// column is one column of a source, or several of one meaning.
type column struct {
	// names are the column's names as printed, separated by bars. Letters and figures count, their case does not; # stands
	// for a number, which tells repeated columns apart.
	names string
	// set reads a cell into the record. The columns are set in the order of the table. Nil keeps the cell as it is.
	set func(*row, *value)
	// many says that the column holds a list, so that it may well stand twice in a row.
	many bool
}

// value is a cell on its way into the record.
type value struct {
	name  string // the column's, as printed
	n     int    // its number, where names has #
	raw   string // verbatim
	text  string // without markup, odd spaces and misread letters; lines are kept
	links []string
}

// line returns the text on one line.
func (v *value) line() string { return strings.ReplaceAll(v.text, "\n", " ") }

// row is a record being made out of its cells.
type row struct {
	src *source
	d   *decision.Decision
	rec *Record
	o   Options

	memory *memory

	country  gdpr.Country
	currency gdpr.Currency // of the row, where a column names it
	body     string        // name of the deciding body as printed
	sources  []int         // numbers of the source columns, in the order of d.Sources from the second
}

// report adds a diagnostic of importCodes. What is about the cell or the value at hand.
func (r *row) report(code, path, what string) {
	c := importCode(code)
	message := c.Means
	if what != "" {
		message = strconv.Quote(clipText(what)) + ": " + message
	}
	r.rec.Diagnostics.Add(c.Severity, code, path, message)
}

// clipText cuts what a message quotes, at a letter.
func clipText(s string) string {
	const most = 100
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > 0 && s[cut]&0xc0 == 0x80 {
		cut--
	}
	return s[:cut] + "…"
}

// keep puts a cell verbatim among the extras, and reports why. One that was kept just before is not kept twice.
func (r *row) keep(v *value, code string) {
	path := ""
	for i := max(0, len(r.d.Extra)-8); i < len(r.d.Extra); i++ {
		if x := r.d.Extra[i]; x.Name == v.name && x.Value == v.raw {
			path = "/extra/" + strconv.Itoa(i)
		}
	}
	if path == "" {
		path = "/extra/" + strconv.Itoa(len(r.d.Extra))
		r.d.Extra = append(r.d.Extra, decision.Extra{Name: v.name, Value: v.raw})
	}
	r.report(code, path, v.name)
}

// importer reads the rows of one input.
type importer struct {
	src     *source
	o       Options
	index   columnIndex
	known   map[string]place // names of cells that were looked up
	memory  memory
	buckets [][]int // for each column, the cells of the row at hand
	value   value
}

// place is where a name of a cell stands in the table: the column, -1 where there is none, and its number.
type place struct{ column, n int }

// read yields the records of an input. An error comes last and once.
func (src *source) read(r io.Reader, o *Options) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) { src.records(newInput(r), o, yield) }
}

func (src *source) records(in *input, o *Options, yield func(Record, error) bool) {
	im := importer{src: src, index: src.index(), known: map[string]place{}, buckets: make([][]int, len(src.columns))}
	im.memory = memory{map[citeKey][]legalbasis.Provision{}, map[nameKey]authority.Resolution{}}
	if o != nil {
		im.o = *o
	}
	stopped := false
	err := im.rows(in, func(row *rawRow) bool {
		stopped = !yield(im.record(row), nil)
		return !stopped
	})
	if err != nil && !stopped {
		yield(Record{}, err)
	}
}

// rows tells the form of the input by its beginning and reads its rows.
func (im *importer) rows(in *input, yield func(*rawRow) bool) error {
	head := in.peek(headLength)
	trimmed := bytes.TrimLeft(head, " \t\r\n")
	switch {
	case len(trimmed) == 0:
		return in.failure(im.src.name, in.line, in.offset(), "the input is empty")
	case im.src.isBox != nil && (isExport(trimmed) || hasBox(trimmed, im.src.isBox)):
		return boxRows(in, im.src.name, im.src.isBox, yield)
	case trimmed[0] == '{' || trimmed[0] == '[':
		positions := im.src.positions
		if positions == nil {
			positions = numbered
		}
		return jsonRows(in, im.src.name, positions, yield)
	}
	header := func(names []string) error {
		for _, name := range names {
			if im.place(name).column >= 0 {
				return nil
			}
		}
		return in.failure(im.src.name, 1, 0, "no column of the first row is one of this source: "+strconv.Quote(clipText(strings.Join(names, ", "))))
	}
	return csvRows(in, im.src.name, header, yield)
}

func hasBox(head []byte, isBox func(string) bool) bool {
	for {
		i := bytes.Index(head, []byte("{{"))
		if i < 0 {
			return false
		}
		head = head[i:]
		if isBox(templateName(head[:min(len(head), 64)])) {
			return true
		}
		head = head[2:]
	}
}

func numbered(cells []cell) {
	for i := range cells {
		cells[i].name = "column " + strconv.Itoa(i+1)
	}
}

// place looks a cell's name up in the table.
func (im *importer) place(name string) place {
	p, ok := im.known[name]
	if ok {
		return p
	}
	p = im.index.place(name)
	if len(im.known) < 1000 { // names that never repeat shall not fill the memory
		im.known[strings.Clone(name)] = p
	}
	return p
}

// columnIndex finds columns by the keys of their names; counted holds those whose names end with a number.
type columnIndex struct{ plain, counted map[string]int }

func (src *source) index() columnIndex {
	x := columnIndex{map[string]int{}, map[string]int{}}
	for i, c := range src.columns {
		for name := range strings.SplitSeq(c.names, "|") {
			if base, ok := strings.CutSuffix(name, "#"); ok {
				x.counted[columnKey(base)] = i
			} else {
				x.plain[columnKey(name)] = i
			}
		}
	}
	return x
}

func (x columnIndex) place(name string) place {
	if len(name) > maxColumnName {
		return place{-1, 0}
	}
	key := columnKey(name)
	if i, ok := x.plain[key]; ok {
		return place{i, 0}
	}
	base := strings.TrimRight(key, "0123456789")
	if i, ok := x.counted[base]; ok && len(key)-len(base) < 4 {
		n, _ := strconv.Atoi(key[len(base):])
		return place{i, n}
	}
	return place{-1, 0}
}

// maxColumnName is longer than the name of any column.
const maxColumnName = 100

// columnKey makes the spellings of a column's name equal: "Date of Decision", "date_of_decision".
func columnKey(name string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, name)
}

// record makes the record of a row.
func (im *importer) record(raw *rawRow) Record {
	rec := Record{Line: raw.line, Offset: raw.offset}
	r := row{src: im.src, memory: &im.memory, rec: &rec, d: &rec.Decision, o: im.o, country: im.o.Country}
	r.d.Sources = []decision.Source{{Name: im.src.name}}
	unread := "column.unknown"
	for _, f := range raw.findings {
		if f.code == "row.malformed" {
			unread = f.code
			continue
		}
		r.report(f.code, "", f.detail)
	}
	if len(raw.cells) > maxList {
		rest := raw.cells[maxList:]
		words := make([]string, len(rest))
		for i, c := range rest {
			words[i] = c.name + ": " + c.raw
		}
		r.keep(&value{name: "more cells", raw: strings.Join(words, "\n")}, "row.overlong")
		raw.cells = raw.cells[:maxList]
	}
	unknown := im.sort(raw.cells)
	for i := range im.src.columns {
		im.set(&r, i, raw.cells)
	}
	for _, k := range unknown {
		if im.fill(&raw.cells[k], &r) {
			r.keep(&im.value, unread)
		}
	}
	if im.src.finish != nil {
		im.src.finish(&r)
	}
	return rec
}

// sort puts the cells into the buckets of their columns, and returns those of none.
func (im *importer) sort(cells []cell) (unknown []int) {
	for i := range im.buckets {
		im.buckets[i] = im.buckets[i][:0]
	}
	for i, c := range cells {
		if p := im.place(c.name); p.column >= 0 {
			im.buckets[p.column] = append(im.buckets[p.column], i)
		} else {
			unknown = append(unknown, i)
		}
	}
	return unknown
}

// set reads the cells of the i-th column into the record.
func (im *importer) set(r *row, i int, cells []cell) {
	c, first := &im.src.columns[i], ""
	for _, k := range im.buckets[i] {
		if !im.fill(&cells[k], r) {
			continue
		}
		v := &im.value
		switch {
		case c.set == nil:
			if !isAbsent(v.text) {
				r.keep(v, "column.kept")
			}
		case first == "" || c.many:
			first = v.raw
			c.set(r, v)
		case v.raw != first:
			r.keep(v, "column.repeated")
		}
	}
}

// maxList bounds the cells of a row and the items of a cell. Real rows have some dozens; what stands behind is kept unread, so that
// no row takes more time than its length.
const maxList = 500

// items returns the items of a cell that are read, and keeps those beyond maxList.
func (r *row) items(v *value, items []string) []string {
	if len(items) <= maxList {
		return items
	}
	r.keep(&value{name: v.name, raw: strings.Join(items[maxList:], "\n")}, "row.overlong")
	return items[:maxList]
}

// fill prepares a cell; it returns false for one that is empty.
func (im *importer) fill(c *cell, r *row) bool {
	v := &im.value
	*v = value{name: c.name, n: im.place(c.name).n, raw: c.raw, links: v.links[:0]}
	text := c.raw
	if im.src.plain != nil {
		text = im.src.plain(text, &v.links)
	}
	repaired, bad := repairMojibake(text)
	v.text = cleanCell(repaired, true)
	if v.text == "" && len(v.links) == 0 {
		if strings.TrimSpace(c.raw) != "" { // nothing but markup
			r.keep(v, "column.kept")
		}
		return false
	}
	if bad {
		r.keep(v, "cell.mojibake")
	}
	return true
}
