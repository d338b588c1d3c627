package vn.capuy.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.capuy.bench.host.Machine;

class GrowthPageTest {
    private static final Machine MACHINE = new Machine("Linux 6", "A & B", 2, 8_000, "JVM 25", "18.1", 0.5);

    private static String page(Curve... curves) {
        var settings = new GrowthReport.Settings(1, 3, 1, Growth.SIZES, Growth.CLIENTS);
        return new GrowthPage(MACHINE, settings, List.of(curves)).html();
    }

    @Test
    void the_page_needs_nothing_but_itself_and_all_is_told_in_words_and_numbers_too() {
        String page = page(
                Measured.curve("documents.page", new double[] {100, 1_000, 10_000}, new double[] {1, 2, 4}),
                Measured.curve("tasks.close-week", new double[] {100, 100, 100}, new double[0]));
        assertFalse(page.contains("<script"));
        assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(page).find(), "nothing is fetched");
        assertFalse(page.contains("${"), "every place is filled");
        assertTrue(page.contains("1 of 2 operations do not: <a href=\"#documents.page\">"));
        assertTrue(page.contains("✗ records: slope 1.00, at most 0.15 (flat)"));
        assertTrue(page.contains("one &lt;of&gt; many"));
        assertTrue(page.contains("A &amp; B"));
        assertEquals(3, page.split("<svg role=\"img\"", -1).length - 1);
        assertTrue(page.contains("<desc>Slope 1.00. 2k: 200; 20k: 2,000; 200k: 20,000</desc>"));
        assertTrue(page.contains("<th scope=\"row\">200,000</th><td>4</td>"));
    }

    @Test
    void where_all_is_well_it_says_so() {
        assertTrue(page(Measured.curve("documents.page", new double[] {10, 10, 10}, new double[] {1, 1, 1}))
                .contains("All 1 operations grow as they may"));
    }

    @Test
    void a_drawing_is_whole_and_what_is_drawn_stands_within_it() throws Exception {
        String svg = new Plot("t < u", "d", "records")
                .with("cost", "c", new double[] {2_000, 20_000, 200_000}, new double[] {80, 90, 7_000})
                .withLinear()
                .svg();
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals("t < u", document.getElementsByTagName("title").item(0).getTextContent());
        var circles = document.getElementsByTagName("circle");
        assertEquals(3, circles.getLength());
        for (int i = 0; i < circles.getLength(); i++) {
            var at = circles.item(i).getAttributes();
            double x = Double.parseDouble(at.getNamedItem("cx").getNodeValue());
            double y = Double.parseDouble(at.getNamedItem("cy").getNodeValue());
            assertTrue(x > 0 && x < 340 && y > 0 && y < 200, x + " " + y);
        }
    }
}
