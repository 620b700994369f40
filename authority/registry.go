package authority

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// Domain is a host under which an authority publishes, or did.
type Domain struct {
	Host   string // may carry a path where the host is shared
	Former bool
	Basis  Basis
}

// Domains returns the hosts of the authority, the current ones first. The slice is the caller's.
func (a Authority) Domains() []Domain {
	if a.more == nil {
		return nil
	}
	return append([]Domain(nil), a.more.domains...)
}

// ByHost returns the authority that publishes under a host name, given alone or in a URL: "www.datatilsynet.no",
// "https://dsb.gv.at/download". Former hosts count. ok is false for hosts that the registry does not list.
func ByHost(host string) (a Authority, ok bool) {
	if _, rest, found := strings.Cut(host, "://"); found {
		host = rest
	}
	host, path, _ := strings.Cut(strings.ToLower(host), "/")
	host, _, _ = strings.Cut(host, ":")
	for _, r := range &registry {
		for _, d := range r.more.domains {
			h, p, _ := strings.Cut(d.Host, "/")
			if !strings.HasSuffix(host, h) || !strings.HasPrefix(path, p) {
				continue
			}
			if n := len(host) - len(h); n == 0 || host[n-1] == '.' {
				return *r, true
			}
		}
	}
	return Authority{}, false
}

// BoardRole is the part that an authority has in the European Data Protection Board (Article 68 GDPR).
type BoardRole uint8

// The roles. The zero value is none.
const (
	NoBoardRole BoardRole = iota
	// BoardMember: its head is a member of the Board and votes (Article 68(3)).
	BoardMember
	// BoardRepresented: another authority of the state sits and votes as joint representative (Article 68(4)).
	BoardRepresented
	// BoardParticipant: takes part without a vote, as the EEA EFTA states do.
	BoardParticipant
	// BoardLimitedVote: the European Data Protection Supervisor, whose vote in disputes is limited by Article 68(6).
	BoardLimitedVote
	// BoardItself: the European Data Protection Board.
	BoardItself
)

var boardRoleText = [...]string{"none", "member", "represented", "participant", "limited-vote", "board", "?"}

// String returns the role as a word: none, member, represented, participant, limited-vote or board.
func (r BoardRole) String() string { return boardRoleText[min(int(r), len(boardRoleText)-1)] }

type boardTerm struct {
	role BoardRole
	term
	basis Basis
}

// BoardRole returns the part in the European Data Protection Board that the authority had on a date, and what that rests
// on. For a date that is not stated, or too coarse to tell, ok is false.
func (a Authority) BoardRole(on gdpr.Date) (role BoardRole, basis Basis, ok bool) {
	if a.more == nil {
		return NoBoardRole, Basis{}, false
	}
	for _, t := range a.more.board {
		switch t.holds(on) {
		case gdpr.Always:
			return t.role, t.basis, true
		case gdpr.Sometimes:
			return NoBoardRole, Basis{}, false
		}
	}
	return NoBoardRole, Basis{}, true
}

// OneStopShop tells whether the authority took part in the one-stop-shop (Articles 56 and 60 GDPR) on a date.
// Authorities for public bodies do not, since Article 55(2) takes those out of it.
func (a Authority) OneStopShop(on gdpr.Date) gdpr.Holds {
	best := gdpr.Never
	if a.more != nil {
		for _, t := range a.more.oneStop {
			best = max(best, t.holds(on))
		}
	}
	return best
}

type currencyTerm struct {
	code gdpr.Currency
	term
	basis Basis
}

// Currency returns the currency in which the authority's fines were expressed on a date, and what that rests on. Croatia
// changed from the kuna to the euro on 1 January 2023, Bulgaria from the lev on 1 January 2026; ok is false where the date is
// not stated, or too coarse to tell, and for the European Data Protection Board, which fines nobody.
func (a Authority) Currency(on gdpr.Date) (c gdpr.Currency, basis Basis, ok bool) {
	if a.more == nil {
		return "", Basis{}, false
	}
	for _, t := range a.more.currency {
		if t.holds(on) == gdpr.Always {
			return t.code, t.basis, true
		}
	}
	return "", Basis{}, false
}

// Imposer says by whom, and how, a fine comes about.
type Imposer uint8

// The ways. The zero value means not stated.
const (
	_ Imposer = iota
	// ByAuthority: the authority imposes the administrative fine itself.
	ByAuthority
	// ByCourt: the authority proposes and reports to the police; a criminal court decides (Denmark, recital 151).
	ByCourt
	// ByAuthorityConfirmed: the authority imposes, and a court must confirm before the fine can be collected (Ireland).
	ByAuthorityConfirmed
	// ByMisdemeanour: the authority decides in misdemeanour proceedings (Estonia, recital 151).
	ByMisdemeanour
	// ByProsecutor: no administrative fine; prosecutors pursue natural persons (Switzerland).
	ByProsecutor
	// ByNobody: the body cannot fine.
	ByNobody
)

var imposerText = [...]string{"", "authority", "court", "authority-court-confirms", "misdemeanour", "prosecutor", "nobody", "?"}

// String returns the way as a word, "" when not stated.
func (i Imposer) String() string { return imposerText[min(int(i), len(imposerText)-1)] }

type fineTerm struct {
	FineRule
	term
}

// FineRule says who imposes fines in an authority's field, with a note in English and what both rest on.
type FineRule struct {
	By    Imposer
	Note  string
	Basis Basis
}

// FineRule returns the rule that held on a date; ok is false where the registry does not know, or the date is too coarse.
func (a Authority) FineRule(on gdpr.Date) (r FineRule, ok bool) {
	if a.more == nil {
		return FineRule{}, false
	}
	for _, t := range a.more.fines {
		if t.holds(on) == gdpr.Always {
			return t.FineRule, true
		}
	}
	return FineRule{}, false
}

// Notes returns what a reader should know about the authority's names and figures, in English. The slice is the caller's.
func (a Authority) Notes() []string {
	if a.more == nil {
		return nil
	}
	return append([]string(nil), a.more.noted...)
}
