package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// bar shows the progress on a terminal; where there is none, it only counts.
type bar struct {
	w     io.Writer // nil where nothing is shown
	size  int64     // of the file, 0 where not known
	read  int64
	next  time.Time
	shown bool
	now   func() time.Time
}

func newBar(w io.Writer) *bar {
	b := &bar{now: time.Now}
	if f, ok := w.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			b.w = w
		}
	}
	return b
}

// watch counts the bytes that are read of a file of the given size.
func (b *bar) watch(r io.Reader, size int64) io.Reader {
	b.size, b.read = size, 0
	return &watched{r, b}
}

type watched struct {
	r io.Reader
	b *bar
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.r.Read(p)
	w.b.read += int64(n)
	return n, err
}

// show draws the bar, ten times a second at most.
func (b *bar) show(rows int) {
	if b.w == nil || rows%64 != 0 {
		return
	}
	now := b.now()
	if now.Before(b.next) {
		return
	}
	b.next, b.shown = now.Add(100*time.Millisecond), true
	if b.size == 0 {
		fmt.Fprintf(b.w, "\r%s rows", grouped(rows))
		return
	}
	const width = 40
	done := int(b.read * width / b.size)
	done = min(done, width)
	fmt.Fprintf(b.w, "\r[%s%s] %3d %%  %s rows", strings.Repeat("#", done), strings.Repeat(" ", width-done), min(b.read*100/b.size, 100), grouped(rows))
}

// clear takes the bar off the screen, so that other lines can follow.
func (b *bar) clear() {
	if b.shown {
		fmt.Fprint(b.w, "\r\x1b[K")
		b.shown = false
	}
}
