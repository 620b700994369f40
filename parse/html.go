package parse

import (
	"html"
	"strings"
)

// plainHTML returns the text that a browser shows for a cell: without tags, with line ends for breaks and paragraphs, entities
// read. A picture without any text beside it, such as a flag, gives its alternative text. The addresses of links are added to links. What looks like a tag and is none, such as "a < b", stays.
func plainHTML(s string, links *[]string) string {
	if strings.IndexByte(s, '<') >= 0 {
		var b strings.Builder
		alt := "" // of pictures
		b.Grow(len(s))
		for i := 0; i < len(s); {
			k := strings.IndexByte(s[i:], '<')
			if k < 0 {
				b.WriteString(s[i:])
				break
			}
			b.WriteString(s[i : i+k])
			i += k
			end := strings.IndexAny(s[i+1:], "<>") + 1
			if end == 0 || s[i+end] == '<' || !isTag(s[i+1:i+end]) {
				b.WriteByte('<')
				i++
				continue
			}
			tag := s[i+1 : i+end]
			name := strings.ToLower(strings.Trim(tag, "/ "))
			if cut := strings.IndexAny(name, " \t\r\n/"); cut >= 0 {
				name = name[:cut]
			}
			switch name {
			case "br", "p", "div", "li", "tr":
				b.WriteByte('\n')
			case "img":
				alt = attribute(tag, "alt")
			case "a":
				if url := attribute(tag, "href"); url != "" {
					*links = append(*links, html.UnescapeString(url))
				}
			}
			i += end + 1
		}
		if s = b.String(); strings.TrimSpace(s) == "" {
			s = alt
		}
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	return s
}

// isTag reports whether the text between < and > is a tag: a name, or a slash and a name, or a comment.
func isTag(tag string) bool {
	tag = strings.TrimPrefix(tag, "/")
	if tag == "" {
		return false
	}
	c := tag[0] | 0x20
	return c >= 'a' && c <= 'z' || strings.HasPrefix(tag, "!--")
}

// attribute returns the value of an attribute of a tag, "" where it has none.
func attribute(tag, name string) string {
	for i := 0; i < len(tag); {
		k := strings.Index(tag[i:], name+"=")
		if k < 0 {
			return ""
		}
		i += k
		boundary := i > 0 && (tag[i-1] == ' ' || tag[i-1] == '\'' || tag[i-1] == '"' || tag[i-1] == '\n' || tag[i-1] == '\t')
		value := tag[i+len(name)+1:]
		if i += len(name) + 1; !boundary || value == "" {
			continue
		}
		if q := value[0]; q == '"' || q == '\'' {
			value, _, _ = strings.Cut(value[1:], string(q))
			return value
		}
		if end := strings.IndexAny(value, " \t\r\n>"); end >= 0 {
			value = value[:end]
		}
		return value
	}
	return ""
}
