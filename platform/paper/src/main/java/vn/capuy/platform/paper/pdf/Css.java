package vn.capuy.platform.paper.pdf;

import java.util.Locale;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Bars;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;

/** The look of a paper. Nothing in it comes from a user but numbers. */
final class Css {

    /**
     * A table after a paragraph begins where there is room for its head and a row: a head alone at the foot of a page says
     * nothing. After a heading it stays with that one, which the layout does by itself, and not where it is told both.
     */
    private static final String RULES = """
            @page { size: %1$smm %2$smm; margin: %3$smm %6$smm %4$smm %5$smm;
              @top-center { content: element(head); vertical-align: middle }
              @bottom-center { content: element(foot); vertical-align: middle } }
            @page :first { %9$s }
            html { direction: %8$s }
            body { margin: 0; font-family: Tinos, "Noto Naskh Arabic"; font-size: %7$spt; line-height: 1.3;
              word-wrap: break-word }
            #head { position: running(head); text-align: center; font-size: %13$spt; line-height: 1.2 }
            #foot { position: running(foot); text-align: center; font-size: %13$spt; line-height: 1.2 }
            .number:after { content: counter(page) }
            h1, h2, h3 { font-size: %7$spt; margin: 6pt 0; page-break-after: avoid }
            h1 { font-size: %10$spt }
            h3 { font-style: italic }
            p { margin: 0 0 6pt 0 }
            p.in { text-indent: %15$smm }
            p.line { margin: 0; min-height: 1.3em }
            .start { text-align: %11$s } .centre { text-align: center }
            .end { text-align: %12$s } .justified { text-align: justify }
            b { font-weight: bold } i { font-style: italic } u { text-decoration: underline }
            table { width: 100%%; border-collapse: separate; border-spacing: 0; table-layout: fixed;
              margin: 4pt 0 8pt 0; -fs-table-paginate: paginate; line-height: 1.2 }
            p + table.lines { -fs-page-break-min-height: 24mm }
            tr { page-break-inside: avoid }
            th { font-weight: normal }
            th, td { padding: 1pt 4pt; vertical-align: top }
            table.lines { border: 0.5pt solid black; border-width: 0.5pt 0 0 0.5pt }
            table.lines th, table.lines td { border: 0.5pt solid black; border-width: 0 0.5pt 0.5pt 0 }
            table.lines th.open { border-bottom-width: 0 }
            table.bars td { vertical-align: middle; padding: 1.5pt 4pt }
            .bar { height: 9pt; background-color: #%14$s }
            a { color: black; text-decoration: none }
            .side { display: table; width: 100%%; table-layout: fixed; margin: 0 0 6pt 0; page-break-inside: avoid;
              line-height: 1.2 }
            .side > div { display: table-cell; vertical-align: top; padding: 0 2pt }
            .form { display: table; width: 100%%; margin: 0 0 3pt 0; page-break-inside: avoid; line-height: 1.2 }
            .form > div { display: table-cell; vertical-align: top }
            .form > .label { white-space: nowrap; width: 1pt }
            .form > .value { border-bottom: 0.6pt dotted black; padding: 0 6pt }
            .item { margin: 0 0 3pt 0 }
            .picture { margin: 0 0 6pt 0; page-break-inside: avoid }
            .break { page-break-before: always; height: 0 }
            """;

    private static final String NO_MARGINS = "@top-center { content: none } @bottom-center { content: none }";

    private Css() {}

    static String of(Paper paper) {
        Page page = paper.page();
        return String.format(
                Locale.ROOT,
                RULES,
                page.width(),
                page.height(),
                page.top(),
                page.bottom(),
                page.left(),
                page.right(),
                page.points(),
                paper.rightToLeft() ? "rtl" : "ltr",
                paper.running().onFirst() ? "" : NO_MARGINS,
                page.points() + 1,
                paper.rightToLeft() ? "right" : "left",
                paper.rightToLeft() ? "left" : "right",
                paper.running().points() > 0 ? paper.running().points() : page.points(),
                Bars.COLOUR,
                // The layout takes the indent of a line from the right off its end.
                paper.rightToLeft() ? 0 : 10);
    }

    /** The layout sets a narrow block at the left even where lines begin at the right, so the room is told as a margin. */
    static String bar(int steps, boolean rightToLeft) {
        String room = rightToLeft ? "; margin-left: " + (Bars.STEPS - steps) + "%" : "";
        return "width: " + steps + "%" + room;
    }

    /** The class of what is so aligned: one rule for all costs less than one for each cell. */
    static String align(Alignment alignment) {
        return alignment.name().toLowerCase(Locale.ROOT);
    }

    static String width(int share, int shares) {
        return String.format(Locale.ROOT, "width: %.4f%%", 100.0 * share / shares);
    }

    static String size(double points) {
        return "font-size: " + points + "pt";
    }

    static String millimetres(double width, double height) {
        return String.format(Locale.ROOT, "width: %.3fmm; height: %.3fmm", width, height);
    }
}
