package vn.capuy.platform.paper;

import java.util.List;

/** What somebody may type into any field, and what of it stands on paper. */
public record Hostile(String typed, String printed) {

    public static List<Hostile> all() {
        return List.of(
                same("<img src=file:///etc/passwd>"),
                same("<img src=\"http://127.0.0.1:9/x.png\"/>"),
                same("<script>alert(1)</script>"),
                same("&amp; &lt; &#0; &unknown; ]]> <!-- -->"),
                same("</p></body><h1>x"),
                same("url(picture:0) @import 'x'; } body { display: none }"),
                same("picture:0"),
                same("{PAGE} \\ % $1 ${x} %s"),
                new Hostile("a\u0000b\u0007c\u001Bd\u0085e", "abcde"),
                new Hostile("x\uD800y\uDFFFz", "x\uFFFDy\uFFFDz"),
                new Hostile("u\uFFFEv\uFFFFw", "uvw"),
                new Hostile("ten\u202Egnp.exe\u2066", "tengnp.exe"),
                new Hostile("Hoa\u0300 Uye\u0302\u0301n", "Hoà Uyến"),
                new Hostile("tab\tbed", "tab bed"));
    }

    private static Hostile same(String typed) {
        return new Hostile(typed, typed);
    }

    /** The same text in every place where a paper has one. */
    public static Paper everywhere(String typed) {
        Text text = Text.of(typed);
        return Paper.vi()
                .title(typed)
                .running(new Running(typed, typed, Running.PageNumbers.BELOW, true))
                .head(Stack.centred().plain(typed), Stack.centred().bold(typed))
                .heading(typed)
                .paragraph(typed)
                .field(typed, typed)
                .numbered(List.of(text))
                .dashes(List.of(text))
                .table(table -> table.columns(1, 1).head(typed, typed).row(typed, typed))
                .image(Samples.chart(), 60, 20, typed)
                .signatures(new Signature(typed, typed, typed))
                .build();
    }
}
