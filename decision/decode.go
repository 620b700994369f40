package decision

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// The bounds within which [Decode] reads. They are checked before anything is expanded.
const (
	maxBytes   = 16 << 20 // of one record
	maxDepth   = 16       // of objects and lists in each other; a record needs 6
	maxEntries = 10_000   // of all lists of a record together; what is computed of a record may take their square
	maxString  = 4 << 20  // bytes of one string
	maxNumber  = 32       // bytes of one number
)

// DecodeOptions change how [Decode] and [ReadLines] read. Nil and the zero value are lenient reading.
type DecodeOptions struct {
	// Strict makes every finding an error: unknown and repeated keys, values of a wrong type or form.
	Strict bool
	// MaxBytes bounds the size of a record; 0 means 16 MiB.
	MaxBytes int
	// Under is the key under which a record stands in a larger object, such as "decision" in the lines of examples/import. An
	// object without that key is the record itself.
	Under string
}

// Decode reads the JSON form of one decision ([Schema]). Keys are matched exactly; null is absent.
//
// Lenient reading keeps what it can: an unknown key is left out, of a repeated key the last value counts, and a value of
// the wrong type or form leaves its field absent. Each of these is a finding with the JSON Pointer of its place and a
// code of the noun json ([Codes]). The error is for input of which nothing can be read (no JSON, no object, beyond
// the bounds of size, depth, list entries, string and number length), and under Strict for every finding.
// [encoding/json.Unmarshal] reads the same form without the findings and the bounds.
func Decode(data []byte, o *DecodeOptions) (Decision, gdpr.Diagnostics, error) {
	if o == nil {
		o = &DecodeOptions{}
	}
	most := o.MaxBytes
	if most <= 0 {
		most = maxBytes
	}
	var d Decision
	r := reader{data: data}
	if o.Under != "" && len(data) <= most {
		r.data = under(data, o.Under)
	}
	if len(data) > most {
		r.fail(jsonLarge, "", fmt.Sprintf("the record has %d bytes, more than %d: split the file, or raise DecodeOptions.MaxBytes", len(data), most))
		return d, r.found, r.found.Err()
	}
	if err := r.check(); err == nil {
		r.value(reflect.ValueOf(&d).Elem(), "", 0)
	}
	if r.failed {
		return Decision{}, r.found, r.found.Err()
	}
	if o.Strict && len(r.found) > 0 {
		for i := range r.found {
			r.found[i].Severity = gdpr.Error
		}
		return Decision{}, r.found, r.found.Err()
	}
	return d, r.found, nil
}

// reader walks over JSON that is known to be well formed, and puts what it finds into Go values.
type reader struct {
	data    []byte
	i       int
	entries int
	found   gdpr.Diagnostics
	failed  bool // nothing more can be read
}

func (r *reader) fail(c code, path, message string) {
	r.found.Add(codes[c].Severity, codes[c].Name, path, message)
	r.failed = true
}

// find reports something about the value or key that ends at the reader's place.
func (r *reader) find(c code, path string, start int, message string) {
	r.found = append(r.found, gdpr.Diagnostic{Severity: codes[c].Severity, Code: codes[c].Name, Path: path, Span: gdpr.Span{Start: start, End: r.i}, Message: message})
	if len(r.found) >= maxFindings {
		r.fail(jsonMany, path, fmt.Sprintf("more than %d findings: this is no decision", maxFindings))
	}
}

const maxFindings = 1000

// check makes sure that the input is one well-formed JSON value in UTF-8.
func (r *reader) check() error {
	var raw json.RawMessage
	err := json.Unmarshal(r.data, &raw)
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		r.fail(jsonSyntax, "", fmt.Sprintf("no JSON: at byte %d: %v", syntax.Offset, syntax))
	case err != nil:
		r.fail(jsonSyntax, "", "no JSON: "+err.Error())
	case !utf8.Valid(r.data):
		r.fail(jsonUTF8, "", "the record is not in UTF-8: convert it first")
		err = errors.New("not UTF-8")
	}
	return err
}

func (r *reader) peek() byte {
	for r.i < len(r.data) {
		switch c := r.data[r.i]; c {
		case ' ', '\t', '\n', '\r':
			r.i++
		default:
			return c
		}
	}
	return 0
}

// value reads one value into v.
func (r *reader) value(v reflect.Value, path string, depth int) {
	c := r.peek()
	if depth > maxDepth {
		r.fail(jsonDeep, path, fmt.Sprintf("values lie more than %d levels in each other", maxDepth))
		return
	}
	start := r.i
	switch {
	case c == 'n':
		r.i += len("null")
		v.SetZero()
	case v.Type() == moneyType:
		r.money(v, path, depth)
	case v.Kind() == reflect.Struct && fieldsOf(v.Type()) != nil:
		if c == '{' {
			v.SetZero()
			r.object(path, depth, func(key, at string) bool {
				f, ok := fieldsOf(v.Type())[key]
				if ok {
					r.value(v.Field(f), at, depth+1)
				}
				return ok
			})
			return
		}
		r.wrong(path, start, depth, "an object")
	case v.Kind() == reflect.Slice:
		if c == '[' {
			r.list(v, path, depth)
			return
		}
		r.wrong(path, start, depth, "a list")
	default:
		r.leaf(v, path, depth)
	}
}

var moneyType = reflect.TypeFor[gdpr.Money]()

// object reads the members of an object; member reports whether it knows the key, and has then read the value.
func (r *reader) object(path string, depth int, member func(key, at string) bool) {
	seen := make(map[string]bool)
	r.i++
	for !r.failed {
		switch r.peek() {
		case '}':
			r.i++
			return
		case ',':
			r.i++
			continue
		}
		start := r.i
		key, ok := r.str(path)
		if !ok {
			return
		}
		at := path + "/" + pointerEscape.Replace(key)
		if seen[key] {
			r.find(jsonDuplicateKey, at, start, fmt.Sprintf("the key %q stands here a second time; the last value counts", clip(key)))
		}
		seen[key] = true
		r.peek()
		r.i++ // the colon
		if !member(key, at) {
			r.find(jsonUnknownKey, at, start, fmt.Sprintf("no field has the key %q: its value is left out", clip(key)))
			r.skip(at, depth+1)
		}
	}
}

var (
	pointerEscape   = strings.NewReplacer("~", "~0", "/", "~1")
	pointerUnescape = strings.NewReplacer("~1", "/", "~0", "~")
)

// clip keeps messages short whatever the input was.
func clip(s string) string {
	if len(s) > 60 {
		return strings.ToValidUTF8(s[:60], "") + "…"
	}
	return s
}

func (r *reader) list(v reflect.Value, path string, depth int) {
	v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	r.i++
	for n := 0; !r.failed; n++ {
		switch r.peek() {
		case ']':
			r.i++
			if n == 0 {
				v.SetZero() // an empty list states nothing
			}
			return
		case ',':
			r.i++
			r.peek()
		}
		if r.entries++; r.entries > maxEntries {
			r.fail(jsonMany, path, fmt.Sprintf("the lists of the record have more than %d entries", maxEntries))
			return
		}
		// An entry that cannot be read stays in the list as a zero value, so that pointers into it keep their numbers.
		v.Grow(1)
		v.SetLen(n + 1)
		r.value(v.Index(n), path+"/"+strconv.Itoa(n), depth+1)
	}
}

// leaf reads a string, a number or a truth value.
func (r *reader) leaf(v reflect.Value, path string, depth int) {
	start, c := r.i, r.peek()
	switch kind := v.Kind(); {
	case c == '"' && kind != reflect.Bool && kind != reflect.Int:
		s, ok := r.str(path)
		if !ok {
			return
		}
		if u, ok := v.Addr().Interface().(interface{ UnmarshalText([]byte) error }); !ok {
			v.SetString(s)
		} else if err := u.UnmarshalText([]byte(s)); err != nil {
			r.find(jsonUnreadable, path, start, err.Error())
		}
	case (c == 't' || c == 'f') && kind == reflect.Bool:
		v.SetBool(c == 't')
		r.skip(path, depth)
	case (c == '-' || c >= '0' && c <= '9') && kind == reflect.Int:
		number := string(r.number(path))
		if n, err := strconv.ParseInt(number, 10, 32); err == nil {
			v.SetInt(n)
		} else if !r.failed {
			r.find(jsonUnreadable, path, start, fmt.Sprintf("%s is no whole number of at most 9 digits", number))
		}
	default:
		want := map[reflect.Kind]string{reflect.Bool: "true or false", reflect.Int: "a whole number"}[kind]
		if want == "" {
			want = "a string"
		}
		r.wrong(path, start, depth, want)
	}
}

// money reads a sum in one of its forms, {"amount":"1.00","currency":"EUR"} before all.
func (r *reader) money(v reflect.Value, path string, depth int) {
	start := r.i
	switch r.peek() {
	case '{':
		r.object(path, depth, func(key, at string) bool {
			if key != "amount" && key != "currency" {
				return false
			}
			if c := r.peek(); c == '"' {
				r.str(at)
			} else if c == '-' || c >= '0' && c <= '9' {
				r.number(at)
			} else {
				r.skip(at, depth+1)
			}
			return true
		})
	case '"':
		r.str(path)
	default:
		r.wrong(path, start, depth, `an object {"amount":"1.00","currency":"EUR"}`)
		return
	}
	if r.failed {
		return
	}
	if err := v.Addr().Interface().(*gdpr.Money).UnmarshalJSON(r.data[start:r.i]); err != nil {
		v.SetZero()
		r.find(jsonUnreadable, path, start, err.Error())
	}
}

// wrong reports a value of a type that the field does not have, and passes over it.
func (r *reader) wrong(path string, start, depth int, want string) {
	r.skip(path, depth)
	if !r.failed {
		r.find(jsonWrongType, path, start, "want "+want+" here: the field is left absent")
	}
}

// str reads a string.
func (r *reader) str(path string) (string, bool) {
	start, escaped := r.i, false
	for r.i++; r.data[r.i] != '"'; r.i++ {
		if r.data[r.i] == '\\' {
			escaped = true
			r.i++
		}
	}
	r.i++
	raw := r.data[start:r.i]
	if len(raw) > maxString {
		r.fail(jsonString, path, fmt.Sprintf("a string has more than %d bytes", maxString))
		return "", false
	}
	if !escaped {
		return string(raw[1 : len(raw)-1]), true
	}
	var s string
	err := json.Unmarshal(raw, &s)
	return s, err == nil
}

func (r *reader) number(path string) []byte {
	start := r.i
	for r.i < len(r.data) && strings.IndexByte("+-.eE0123456789", r.data[r.i]) >= 0 {
		r.i++
	}
	if r.i-start > maxNumber {
		r.fail(jsonNumber, path, fmt.Sprintf("a number has more than %d characters", maxNumber))
	}
	return r.data[start:r.i]
}

// skip passes over one value, within the bounds of depth, string and number length.
func (r *reader) skip(path string, depth int) {
	open := 0
	for !r.failed {
		switch c := r.peek(); {
		case c == '{' || c == '[':
			if open++; depth+open > maxDepth {
				r.fail(jsonDeep, path, fmt.Sprintf("values lie more than %d levels in each other", maxDepth))
			}
			r.i++
		case c == '}' || c == ']':
			open--
			r.i++
		case c == '"':
			r.str(path)
		case c == '-' || c >= '0' && c <= '9':
			r.number(path)
		case c == 't' || c == 'n':
			r.i += len("true")
		case c == 'f':
			r.i += len("false")
		default: // a comma or a colon
			r.i++
			continue
		}
		if open <= 0 {
			return
		}
	}
}

var fieldCache sync.Map // of map[string]int by reflect.Type

// fieldsOf returns the fields of a record type by their JSON keys; nil for a type that reads itself.
func fieldsOf(t reflect.Type) map[string]int {
	if m, ok := fieldCache.Load(t); ok {
		return m.(map[string]int)
	}
	var m map[string]int
	for i := range t.NumField() {
		if key, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); key != "" {
			if m == nil {
				m = make(map[string]int)
			}
			m[key] = i
		}
	}
	fieldCache.Store(t, m)
	return m
}
