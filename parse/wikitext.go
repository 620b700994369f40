package parse

import (
	"bytes"
	"html"
	"strconv"
	"strings"
)

// boxRows reads the boxes of wikitext, each a template call with named parameters such as {{DPAdecisionBOX|Fine=5000|Currency=EUR}}, and the text
// of the page that follows each up to the next. The pages may stand one after the other, or in the XML form in which wikis export them. isBox
// tells which templates are boxes. A box whose closing braces are missing ends where the next one begins.
func boxRows(in *input, source string, isBox func(name string) bool, yield func(*rawRow) bool) error {
	r := wikiReader{in: in, source: source, isBox: isBox, xml: isExport(in.peek(headLength))}
	ok, err := r.nextBox(false)
	if err != nil {
		return err
	}
	if !ok {
		return in.failure(source, in.line, in.offset(), "the input has no decision box: want wikitext with {{DPAdecisionBOX…}}, or a table in CSV")
	}
	var row rawRow
	for ok {
		row.reset(in)
		closed, err := r.box()
		if err != nil {
			return err
		}
		boxCells(r.plain(string(r.buf)), &row)
		if !closed {
			row.findings = append(row.findings, finding{"template.unclosed", ""})
		}
		row.add("title", r.title)
		row.add("text before the box", r.before)
		ok, err = r.nextBox(true)
		row.add("text", r.behind)
		if !yield(&row) {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// add adds a cell, unless it is blank.
func (row *rawRow) add(name, text string) {
	if text = strings.TrimSpace(text); text != "" {
		row.cells = append(row.cells, cell{name, text})
	}
}

// isExport reports whether pages are in the XML form of an export.
func isExport(head []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("<mediawiki"))
}

type wikiReader struct {
	in     *input
	source string
	isBox  func(string) bool
	buf    []byte
	xml    bool
	behind string // the text behind the last box, up to the next or to the end of its page
	before string // the text before the next box, on a page that begins with another text
	title  string // of the page, in an export
	opened int    // where the last tag of an export begins in buf, -1 where none is open
}

// plain returns text of a page as it was before it was put into XML.
func (r *wikiReader) plain(s string) string {
	if r.xml {
		return html.UnescapeString(s)
	}
	return s
}

// nextBox reads up to the braces that open a box, and reports whether there is one. In an export the tags around the texts are left out, and
// so are pages without a box. After tells that a box stands before, whose page may go on.
func (r *wikiReader) nextBox(after bool) (bool, error) {
	r.buf, r.opened, r.behind, r.before = r.buf[:0], -1, "", ""
	take := func() { // the text since the last box, or since its page began
		text := r.plain(string(r.buf))
		if after {
			r.behind, after = text, false
		} else {
			r.before = text
		}
	}
	for {
		if r.atBox() {
			take()
			return true, nil
		}
		line, offset := r.in.line, r.in.offset()
		c, ok := r.in.next()
		switch {
		case !ok && r.in.atEnd():
			if !r.xml {
				take()
			}
			return false, nil
		case !ok:
			return false, r.in.failure(r.source, line, offset, "")
		case len(r.buf) > maxRow:
			return false, r.in.failure(r.source, line, offset, "a page is longer than "+strconv.Itoa(maxRow>>20)+" MiB")
		}
		r.buf = append(r.buf, c)
		switch {
		case !r.xml:
			r.buf = append(r.buf, r.in.run('{', '{', '{')...)
		case c == '>':
			r.tag(take)
		default:
			if c == '<' {
				r.opened = len(r.buf) - 1
			}
			r.buf = append(r.buf, r.in.run('{', '>', '<')...)
		}
	}
}

// tag looks at the tag of an export that ends just here.
func (r *wikiReader) tag(take func()) {
	at := r.opened
	if at < 0 {
		return
	}
	r.opened = -1
	switch tag := string(r.buf[at:]); {
	case tag == "</text>":
		r.buf = r.buf[:at]
		take()
		r.before = ""
	case tag == "</title>":
		r.title = r.plain(string(r.buf[:at]))
	case tag == "<title>": // the title begins
	case !strings.HasPrefix(tag, "<text") && !strings.HasPrefix(tag, "</page"):
		return
	}
	r.buf = r.buf[:0]
}

// atBox reports whether a box begins at the next byte.
func (r *wikiReader) atBox() bool {
	if head := r.in.peek(2); len(head) < 2 || head[0] != '{' || head[1] != '{' {
		return false
	}
	return r.isBox(templateName(r.in.peek(64)))
}

// templateName returns the name in the beginning of a template call, "" where there is none.
func templateName(head []byte) string {
	head = bytes.TrimPrefix(head, []byte("{{"))
	if end := bytes.IndexAny(head, "|}\n{<"); end >= 0 {
		head = head[:end]
	}
	return string(bytes.TrimSpace(head))
}

// box reads a box into buf, from its name to before its closing braces. It returns false where the box never
// closes but another one begins.
func (r *wikiReader) box() (closed bool, err error) {
	line, offset := r.in.line, r.in.offset()
	r.in.skip(2)
	r.buf = r.buf[:0]
	depth := 1
	for {
		if len(r.buf) > maxRow {
			return false, r.in.failure(r.source, line, offset, "the box is longer than "+strconv.Itoa(maxRow>>20)+" MiB: its closing braces may be missing")
		}
		head := r.in.peek(2)
		switch {
		case len(head) < 2 && (len(head) == 0 || r.in.fault != nil):
			for range head {
				r.in.next()
			}
			return false, r.in.failure(r.source, line, offset, "the box is not closed: the input is cut, or }} is missing")
		case head[0] == '{' && head[1] == '{':
			if r.atBox() {
				return false, nil
			}
			if depth++; depth > maxDepth {
				return false, r.in.failure(r.source, r.in.line, r.in.offset(), "templates nest more than "+strconv.Itoa(maxDepth)+" deep")
			}
			r.take(2)
		case head[0] == '}' && head[1] == '}':
			if depth--; depth == 0 {
				r.in.skip(2)
				return true, nil
			}
			r.take(2)
		case head[0] == '<' && string(r.in.peek(4)) == "<!--":
			if err := r.until("-->", line, offset, "a comment in the box is not closed"); err != nil {
				return false, err
			}
		case head[0] == '<' && strings.EqualFold(string(r.in.peek(8)), "<nowiki>"):
			if err := r.until("</nowiki>", line, offset, "a nowiki part in the box is not closed"); err != nil {
				return false, err
			}
		default:
			r.take(1)
			r.buf = append(r.buf, r.in.run('{', '}', '<')...)
		}
	}
}

func (r *wikiReader) take(n int) {
	r.buf = append(r.buf, r.in.peek(n)...)
	r.in.skip(n)
}

// until takes everything up to and with end.
func (r *wikiReader) until(end string, line int, offset int64, reason string) error {
	from := len(r.buf)
	for {
		c, ok := r.in.next()
		if !ok || len(r.buf) > maxRow {
			return r.in.failure(r.source, line, offset, reason)
		}
		r.buf = append(r.buf, c)
		if c == '>' && len(r.buf)-from >= len(end) && strings.EqualFold(string(r.buf[len(r.buf)-len(end):]), end) {
			return nil
		}
	}
}

// boxCells takes the parameters of a box apart: name=value between bars that stand in no template, link or comment. A parameter without
// a value stays without one, whatever follows on the next line. The first cell is the name of the template.
func boxCells(box string, row *rawRow) {
	start, eq, unnamed := 0, -1, -1
	param := func(end int) {
		name, value := "", strings.TrimSpace(box[start:end])
		if eq >= 0 {
			name, value = strings.TrimSpace(withoutComments(box[start:eq])), strings.TrimSpace(box[eq+1:end])
		}
		if unnamed++; unnamed == 0 {
			name = "box"
		} else if name == "" && eq < 0 {
			if value == "" {
				return
			}
			name = strconv.Itoa(unnamed)
		}
		row.cells = append(row.cells, cell{name, value})
	}
	templates := 0
	links := linkEnds{text: box}
	for i := 0; i < len(box); {
		rest := box[i:]
		switch c := box[i]; {
		case c == '{' && strings.HasPrefix(rest, "{{"):
			templates++
			i += 2
		case c == '}' && strings.HasPrefix(rest, "}}") && templates > 0:
			templates--
			i += 2
		case c == '<' && strings.HasPrefix(rest, "<!--"):
			i += untilAfter(rest, "-->")
		case c == '<' && len(rest) >= 8 && strings.EqualFold(rest[:8], "<nowiki>"):
			i += untilAfter(rest, "</nowiki>")
		case c == '[' && strings.HasPrefix(rest, "[["):
			i = links.skip(i)
		case c == '|' && templates == 0:
			param(i)
			start, eq = i+1, -1
			i++
		case c == '=' && templates == 0 && eq < 0:
			eq = i
			i++
		default:
			i++
		}
	}
	param(len(box))
}

// untilAfter returns the length of s up to and with end, or all of s.
func untilAfter(s, end string) int {
	if i := strings.Index(s, end); i >= 0 {
		return i + len(end)
	}
	return len(s)
}

// linkEnds finds where a link [[…]] ends on its line. It looks at no byte twice, however many links never end.
type linkEnds struct {
	text  string
	close int // the first ]] behind the last place asked for
	line  int // likewise the first line end
}

func (l *linkEnds) skip(i int) int {
	if l.close <= i {
		l.close = indexFrom(l.text, "]]", i)
	}
	if l.line <= i {
		l.line = indexFrom(l.text, "\n", i)
	}
	if l.close < l.line {
		return l.close + 2
	}
	return i + 2
}

// indexFrom returns the place of what at or behind i, and the end of s when there is none.
func indexFrom(s, what string, i int) int {
	if k := strings.Index(s[i:], what); k >= 0 {
		return i + k
	}
	return len(s)
}

func withoutComments(s string) string {
	if !strings.Contains(s, "<!--") {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(s, "<!--")
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i+untilAfter(s[i:], "-->"):]
	}
}

// plainWiki returns the text that a reader of the page sees in a value: without comments, categories, marks of bold and
// references, links and templates by the words they show; links to other sites are added to links.
func plainWiki(s string, links *[]string) string {
	if !strings.ContainsAny(s, "[{<'") {
		return s
	}
	var b strings.Builder
	ends := linkEnds{text: s}
	for i := 0; i < len(s); {
		rest := s[i:]
		switch {
		case strings.HasPrefix(rest, "<!--"):
			i += untilAfter(rest, "-->")
		case strings.HasPrefix(rest, "[["):
			end := ends.skip(i)
			if end == i+2 {
				i = end // a link that never ends is no link
				break
			}
			target, shown, named := strings.Cut(s[i+2:end-2], "|")
			switch {
			case strings.HasPrefix(strings.ToLower(target), "category:"), strings.HasPrefix(strings.ToLower(target), "file:"):
			case named && strings.TrimSpace(shown) != "":
				b.WriteString(shown)
			default:
				page, _, _ := strings.Cut(target, "#")
				b.WriteString(page)
			}
			i = end
		case strings.HasPrefix(rest, "[http"):
			line := rest
			if k := strings.IndexByte(line[:min(len(line), 4096)], ']'); k > 0 && strings.IndexByte(line[:k], '\n') < 0 {
				url, shown, _ := strings.Cut(line[1:k], " ")
				*links = append(*links, url)
				b.WriteString(shown)
				i += k + 1
				break
			}
			b.WriteByte('[')
			i++
		case strings.HasPrefix(rest, "'''"):
			i += 3
		case strings.HasPrefix(rest, "''"):
			i += 2
		default:
			b.WriteByte(s[i])
			i++
		}
	}
	return b.String()
}
