// Package race tells tests whether the race detector is on: it slows a program down and makes pools forget, so what takes
// time or memory is not measured under it.
package race
