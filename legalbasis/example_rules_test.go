package legalbasis_test

import (
	"fmt"

	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleTierRule() {
	for _, s := range []string{"Article 6(1)(f) GDPR", "Article 32 GDPR", "Article 58(1)(e) GDPR", "Article 10 GDPR"} {
		p := legalbasis.MustParseProvision(s)
		fmt.Printf("%v: %v %q\n", p, legalbasis.TierOf(p), legalbasis.TierRule(p))
	}
	// Output:
	// Article 6(1)(f) GDPR: higher "Article 83(5)(a) GDPR"
	// Article 32 GDPR: lower "Article 83(4)(a) GDPR"
	// Article 58(1)(e) GDPR: higher "Article 83(5)(e) GDPR"
	// Article 10 GDPR: none ""
}

func ExampleProvision_Contains() {
	article, point := legalbasis.Article(6), legalbasis.Article(6).WithParagraph(1).WithPoint("f")
	fmt.Println(article.Contains(point), point.Contains(article))
	// Output: true false
}
