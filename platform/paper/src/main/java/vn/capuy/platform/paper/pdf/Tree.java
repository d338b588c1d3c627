package vn.capuy.platform.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import vn.capuy.platform.paper.Bar;
import vn.capuy.platform.paper.Bars;
import vn.capuy.platform.paper.Block;
import vn.capuy.platform.paper.Columns;
import vn.capuy.platform.paper.Field;
import vn.capuy.platform.paper.Fields;
import vn.capuy.platform.paper.Heading;
import vn.capuy.platform.paper.Items;
import vn.capuy.platform.paper.PageBreak;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Paragraph;
import vn.capuy.platform.paper.Picture;
import vn.capuy.platform.paper.Run;
import vn.capuy.platform.paper.Running;
import vn.capuy.platform.paper.Running.PageNumbers;
import vn.capuy.platform.paper.Stack;
import vn.capuy.platform.paper.Table;
import vn.capuy.platform.paper.Text;

/** A paper as a tree of elements. */
final class Tree {

    /** Past this length a label is broken over lines. */
    private static final int LONGEST_LABEL = 60;

    private final Paper paper;
    private final List<Picture> pictures = new ArrayList<>();

    Tree(Paper paper) {
        this.paper = paper;
    }

    /** The pictures in the order of {@link Resources#address(int)}. */
    List<Picture> pictures() {
        return pictures;
    }

    Document document() {
        Document document = empty();
        Element html =
                new Element(document).add("html").with("lang", paper.language().tag());
        Element head = html.add("head");
        head.add("title").text(paper.title());
        head.add("meta").with("name", "subject").with("content", paper.title());
        head.add("style").text(Css.of(paper));
        Element body = html.add("body");
        running(body);
        paper.blocks().forEach(block -> block(body, block));
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void running(Element body) {
        Running running = paper.running();
        margin(body, "head", running.head(), running.numbers() == PageNumbers.ABOVE);
        margin(body, "foot", running.foot(), running.numbers() == PageNumbers.BELOW);
    }

    private static void margin(Element body, String id, String text, boolean number) {
        Element margin = body.add("div").with("id", id);
        if (number) {
            margin.add("div", "number");
        }
        margin.add("div").lines(text);
    }

    private void block(Element body, Block block) {
        switch (block) {
            case Heading heading ->
                text(body.add("h" + heading.level(), Css.align(heading.alignment())), heading.text());
            case Paragraph paragraph -> {
                String look = paragraph.indented() ? "in " : "";
                text(body.add("p", look + Css.align(paragraph.alignment())), paragraph.text());
            }
            case Columns columns -> columns(body, columns);
            case Table table -> new Rows(this).write(body, table);
            case Bars chart -> bars(body, chart);
            case Picture picture -> picture(body, picture);
            case Fields fields -> fields(body, fields);
            case Items items -> items(body, items);
            case PageBreak() -> body.add("div", "break");
        }
    }

    private void columns(Element body, Columns columns) {
        int shares = columns.shares().stream().mapToInt(s -> s).sum();
        Element side = body.add("div", "side");
        for (int i : order(columns.stacks().size())) {
            Stack stack = columns.stacks().get(i);
            Element cell =
                    side.add("div").with("style", Css.width(columns.shares().get(i), shares));
            stack.lines().forEach(line -> text(cell.add("p", "line " + Css.align(stack.alignment())), line));
        }
    }

    private void bars(Element body, Bars chart) {
        Element table = body.add("table", "bars");
        Element columns = table.add("colgroup");
        int[] shares = {Bars.LABEL, Bars.ROOM, Bars.VALUE};
        for (int i : order(shares.length)) {
            columns.add("col").with("style", Css.width(shares[i], Bars.LABEL + Bars.ROOM + Bars.VALUE));
        }
        Element rows = table.add("tbody");
        for (Bar bar : chart.bars()) {
            Element row = rows.add("tr");
            for (int i : order(shares.length)) {
                Element cell = row.add("td", "start");
                switch (i) {
                    case 0 -> text(cell, bar.label());
                    case 1 -> cell.add("div", "bar").with("style", Css.bar(Bars.steps(bar), paper.rightToLeft()));
                    default -> text(cell, bar.value());
                }
            }
        }
    }

    private void picture(Element body, Picture picture) {
        body.add("div", "picture " + Css.align(picture.alignment()))
                .add("img")
                .with("src", Resources.address(pictures.size()))
                .with("alt", picture.words())
                .with("style", Css.millimetres(picture.width(), picture.height()));
        pictures.add(picture);
    }

    private void fields(Element body, Fields fields) {
        Element form = body.add("div", "form");
        for (int i : order(2 * fields.fields().size())) {
            Field field = fields.fields().get(i / 2);
            if (i % 2 == 0) {
                String label = field.label() + ": ";
                form.add("div", label.length() > LONGEST_LABEL ? "long" : "label")
                        .lines(label);
            } else {
                form.add("div", "value")
                        .with("style", Css.width(field.share(), fields.shares()))
                        .lines(field.value().isEmpty() ? "\u00A0" : field.value());
            }
        }
    }

    private void items(Element body, Items items) {
        int number = 1;
        for (Text item : items.items()) {
            String sign = items.numbered() ? number++ + ". " : "- ";
            text(body.add("p", "in item justified").text(sign), item);
        }
    }

    void text(Element element, Text text) {
        for (Run run : text.runs()) {
            Element letters = run.link() == null
                    ? element
                    : element.add("a").with("href", run.link().toASCIIString()).with("title", run.text());
            letters = run.points() > 0 ? letters.add("span").with("style", Css.size(run.points())) : letters;
            letters = run.bold() ? letters.add("b") : letters;
            letters = run.italic() ? letters.add("i") : letters;
            letters = run.underlined() ? letters.add("u") : letters;
            letters.lines(run.text());
        }
    }

    /** Places from left to right: the engine sets cells so, whatever the direction of the language. */
    int[] order(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = paper.rightToLeft() ? count - 1 - i : i;
        }
        return order;
    }
}
