package decision_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// compatFiles returns the frozen JSON Lines files of every released version; none may ever be edited.
func compatFiles(t testing.TB) []string {
	files, err := filepath.Glob("testdata/compat/*/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files of earlier versions: %v", err)
	}
	return files
}

func TestCompatibleWithEveryReleasedForm(t *testing.T) {
	for _, file := range compatFiles(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range bytes.Split(bytes.TrimSuffix(data, []byte("\n")), []byte("\n")) {
			var d decision.Decision
			if err := json.Unmarshal(line, &d); err != nil {
				t.Fatalf("%s line %d: %v", file, i+1, err)
			}
			got, err := d.AppendJSON(nil)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, line) {
				t.Errorf("%s line %d:\n got %s\nwant %s", file, i+1, got, line)
			}
		}
	}
}

// TestCompatibleFilesUseEveryKey proves that no key of the form is missing from the frozen files.
func TestCompatibleFilesUseEveryKey(t *testing.T) {
	used := map[string]bool{}
	var walk func(at string, v any)
	walk = func(at string, v any) {
		used[at] = true
		switch v := v.(type) {
		case map[string]any:
			for key, value := range v {
				walk(at+"/"+key, value)
			}
		case []any:
			for _, value := range v {
				walk(at, value)
			}
		}
	}
	for _, file := range compatFiles(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
			var v any
			if err := json.Unmarshal(line, &v); err != nil {
				t.Fatal(err)
			}
			walk("", v)
		}
	}
	var keys func(at string, typ reflect.Type)
	keys = func(at string, typ reflect.Type) {
		for typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if !used[at] {
			t.Errorf("no frozen record has %s: add it to a new file before the form is released", at)
		}
		for i := range typ.NumField() {
			f := typ.Field(i)
			if key, _, _ := strings.Cut(f.Tag.Get("json"), ","); key == "" {
				continue
			} else if elem := f.Type; elem.Kind() == reflect.Struct && leaves[elem] == "" || elem.Kind() == reflect.Slice && elem.Elem().Kind() == reflect.Struct && leaves[elem.Elem()] == "" {
				keys(at+"/"+key, elem)
			} else if !used[at+"/"+key] {
				t.Errorf("no frozen record has %s/%s: add it to a new file before the form is released", at, key)
			}
		}
	}
	keys("", reflect.TypeFor[decision.Decision]())
}

// TestEmptyListsStateNothing proves that a record is written alike however its empty lists came about.
func TestEmptyListsStateNothing(t *testing.T) {
	var d decision.Decision
	if err := json.Unmarshal([]byte(`{"title":"T","cited":[],"measures":[{"power":"fine","fine":{"parts":[],"reductions":[]}}],"crossBorder":{"concerned":[]}}`), &d); err != nil {
		t.Fatal(err)
	}
	if got, err := d.AppendJSON(nil); err != nil || string(got) != `{"title":"T","measures":[{"power":"fine"}]}` {
		t.Errorf("%s, %v", got, err)
	}
}

// TestIsZeroLooksAtEveryField proves that no field of a struct with a rule of its own is forgotten in it.
func TestIsZeroLooksAtEveryField(t *testing.T) {
	for _, zero := range []interface{ IsZero() bool }{decision.Fine{}, decision.CrossBorder{}} {
		if !zero.IsZero() {
			t.Errorf("%T: the zero value is not zero", zero)
		}
		typ := reflect.TypeOf(zero)
		for i := range typ.NumField() {
			f := typ.Field(i)
			if !f.IsExported() {
				continue
			}
			v := reflect.New(typ).Elem()
			switch f.Type.Kind() {
			case reflect.Slice:
				v.Field(i).Set(reflect.MakeSlice(f.Type, 1, 1))
			case reflect.Bool:
				v.Field(i).SetBool(true)
			case reflect.String:
				v.Field(i).SetString("x")
			default:
				v.Field(i).Set(reflect.ValueOf(map[reflect.Type]any{reflect.TypeFor[gdpr.Money](): gdpr.Euro(0), reflect.TypeFor[gdpr.Date](): gdpr.MustParseDate("2020")}[f.Type]))
			}
			if v.Interface().(interface{ IsZero() bool }).IsZero() {
				t.Errorf("%T: %s is forgotten", zero, f.Name)
			}
		}
	}
}
