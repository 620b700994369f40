package decision

import (
	"bytes"
	"encoding/json"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

// ldContext maps the keys of the JSON-LD form to terms of published vocabularies: the ELI ontology, Dublin Core, the W3C
// Data Privacy Vocabulary 2.3, SKOS and schema.org. What none of them names has a term of this package.
const ldContext = `{"eli":"http://data.europa.eu/eli/ontology#","dct":"http://purl.org/dc/terms/","dpv":"https://w3id.org/dpv#",` +
	`"skos":"http://www.w3.org/2004/02/skos/core#","schema":"https://schema.org/","xsd":"http://www.w3.org/2001/XMLSchema#",` +
	`"decision":"https://github.com/gdprgo/gdpr/decision#",` +
	`"kind":"dct:type","reference":"eli:id_local","identifier":"dct:identifier","title":"dct:title","name":"schema:name","label":"skos:prefLabel",` +
	`"passedBy":"eli:passed_by","decided":"eli:date_document","published":"eli:date_publication",` +
	`"controller":"dpv:hasDataController","processor":"dpv:hasDataProcessor","party":"decision:party",` +
	`"infringed":"decision:infringed","cites":"eli:cites","sameAs":{"@id":"skos:exactMatch","@type":"@id"},` +
	`"fine":"decision:fine","amount":"schema:value","currency":"schema:currency","country":"schema:addressCountry","source":{"@id":"dct:source","@type":"@id"}}`

type ldNode struct {
	ID     string `json:"@id,omitzero"`
	Type   string `json:"@type,omitzero"`
	Name   string `json:"name,omitzero"`
	Label  string `json:"label,omitzero"`
	SameAs string `json:"sameAs,omitzero"`
	Land   string `json:"country,omitzero"`
}

type ldMoney struct {
	Type     string        `json:"@type"`
	Amount   string        `json:"amount"`
	Currency gdpr.Currency `json:"currency"`
}

type ldDecision struct {
	Context    json.RawMessage `json:"@context"`
	ID         string          `json:"@id,omitzero"`
	Type       string          `json:"@type"`
	Kind       Kind            `json:"kind,omitzero"`
	Reference  string          `json:"reference,omitzero"`
	Identifier []string        `json:"identifier,omitempty"`
	Title      string          `json:"title,omitzero"`
	PassedBy   *ldNode         `json:"passedBy,omitempty"`
	Decided    gdpr.Date       `json:"decided,omitzero"`
	Published  gdpr.Date       `json:"published,omitzero"`
	Controller []ldNode        `json:"controller,omitempty"`
	Processor  []ldNode        `json:"processor,omitempty"`
	Party      []ldNode        `json:"party,omitempty"`
	Infringed  []ldNode        `json:"infringed,omitempty"`
	Cites      []ldNode        `json:"cites,omitempty"`
	Fine       []ldMoney       `json:"fine,omitempty"`
	Source     []string        `json:"source,omitempty"`
}

// AppendJSONLD appends d in JSON-LD 1.1, as one object on one line that needs no network to be read. Provisions are named
// by their European Legislation Identifier and linked to the concept of the Data Privacy Vocabulary, the authority by its term there,
// the decision by its ECLI where it has one. It is a view for linking: the JSON form ([Decision.AppendJSON]) loses nothing.
// Fines stand only where the act imposes them. The error is always nil.
func (d *Decision) AppendJSONLD(b []byte) ([]byte, error) {
	out := ldDecision{
		Context: json.RawMessage(ldContext), Type: "eli:LegalResource", Kind: d.Kind, Reference: d.Reference, Title: d.Title,
		PassedBy: d.ldBody(), Decided: d.Dates.Decided, Published: d.Dates.Published,
	}
	for _, id := range d.Identifiers {
		if id.Scheme == "ecli" && isECLI(id.Value) {
			out.Identifier = append(out.Identifier, id.Value)
			if out.ID == "" {
				out.ID = "https://e-justice.europa.eu/ecli/" + id.Value
			}
			continue
		}
		out.Identifier = append(out.Identifier, id.Scheme+":"+id.Value)
	}
	for _, p := range d.Parties {
		node := ldNode{Name: p.Name, Land: string(p.Country)}
		switch p.Role {
		case RoleController, RoleJointController:
			out.Controller = append(out.Controller, node)
		case RoleProcessor:
			out.Processor = append(out.Processor, node)
		default:
			out.Party = append(out.Party, node)
		}
	}
	for _, p := range d.Infringed() {
		out.Infringed = append(out.Infringed, ldProvision(p))
	}
	for _, p := range d.Cited {
		out.Cites = append(out.Cites, ldProvision(p))
	}
	for _, m := range d.fines {
		if !m.Fine.Amount.IsZero() {
			out.Fine = append(out.Fine, ldMoney{"schema:MonetaryAmount", plain(m.Fine.Amount), m.Fine.Amount.Currency()})
		}
	}
	for _, s := range d.Sources {
		if s.URL != "" {
			out.Source = append(out.Source, s.URL)
		}
	}
	w := bytes.NewBuffer(b)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(out); err != nil {
		return b, err
	}
	return bytes.TrimSuffix(w.Bytes(), []byte("\n")), nil
}

func (d *Decision) ldBody() *ldNode {
	if a, ok := authority.ByID(d.Authority); ok {
		return &ldNode{ID: a.DPV, Type: "dpv:DataProtectionAuthority", Name: a.Name, Land: string(a.Country)}
	}
	switch {
	case d.Body != "":
		return &ldNode{Name: d.Body, Land: string(d.Country)}
	case d.Authority != "":
		return &ldNode{Name: string(d.Authority), Land: string(d.Country)}
	}
	return nil
}

func ldProvision(p legalbasis.Provision) ldNode {
	return ldNode{ID: p.ELI(), Label: p.String(), SameAs: p.DPVIRI()}
}
