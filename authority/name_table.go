package authority

// table is a hash table from a key to a number other than 0, open-addressed and never more than half full. It is small,
// quick to fill, and looked up without calls.
type table struct {
	keys []uint32
	vals []uint16
	n    int
}

func newTable(size int) table {
	n := 64
	for n < 2*size {
		n *= 2
	}
	return table{keys: make([]uint32, n), vals: make([]uint16, n)}
}

// slot returns where key stands, or would.
func (t *table) slot(key uint32) uint32 {
	m := uint32(len(t.keys) - 1)
	i := key * 0x9E3779B1 >> 7 & m
	for t.vals[i] != 0 && t.keys[i] != key {
		i = (i + 1) & m
	}
	return i
}

func (t *table) get(key uint32) uint16 { return t.vals[t.slot(key)] }

func (t *table) put(key uint32, val uint16) {
	if 2*(t.n+1) > len(t.keys) {
		old := *t
		*t = newTable(len(old.keys))
		for i, v := range old.vals {
			if v != 0 {
				t.put(old.keys[i], v)
			}
		}
	}
	i := t.slot(key)
	if t.vals[i] == 0 {
		t.n++
	}
	t.keys[i], t.vals[i] = key, val
}

// hash is that of Fowler, Noll and Vo over the bytes of a word.
func hash(word []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range word {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}
