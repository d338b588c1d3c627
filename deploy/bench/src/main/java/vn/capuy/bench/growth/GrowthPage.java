package vn.capuy.bench.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.capuy.bench.host.Machine;

/** The page: each operation with two drawings, and all that is drawn as a table beside them. No script, nothing fetched. */
final class GrowthPage {
    private final Machine machine;
    private final GrowthReport.Settings settings;
    private final List<Curve> curves;

    GrowthPage(Machine machine, GrowthReport.Settings settings, List<Curve> curves) {
        this.machine = machine;
        this.settings = settings;
        this.curves = curves;
    }

    String html() {
        return template()
                .replace("${machine}", Html.text(machine()))
                .replace("${settings}", Html.text(settings()))
                .replace("${flat}", number(Expectation.FLAT.steepest()))
                .replace("${linear}", number(Expectation.LINEAR.steepest()))
                .replace("${wait}", number(Curve.STEEPEST_WAIT))
                .replace("${summary}", summary())
                .replace(
                        "${operations}",
                        curves.stream().map(GrowthPage::operation).collect(Collectors.joining("\n")));
    }

    private String machine() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %,d MB, %s; %s; PostgreSQL %s; load %.1f at the start",
                machine.processor(),
                machine.cores(),
                machine.memoryMegabytes(),
                machine.system(),
                machine.runtime(),
                machine.database(),
                machine.load());
    }

    private String settings() {
        return String.format(
                Locale.ROOT,
                "scale %s, %d rounds of %s s for each point, clients %s",
                settings.scale(),
                settings.rounds(),
                settings.seconds(),
                settings.clients().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private String summary() {
        List<Curve> steep = curves.stream()
                .filter(curve -> !curve.isWithinRecords()
                        || !curve.isWithinClients()
                        || !curve.faults().isEmpty())
                .toList();
        if (steep.isEmpty()) {
            return "<p class=\"verdict met\">✓ All %d operations grow as they may.</p>".formatted(curves.size());
        }
        return "<p class=\"verdict missed\">✗ %d of %d operations do not: %s.</p>"
                .formatted(
                        steep.size(),
                        curves.size(),
                        steep.stream()
                                .map(curve -> "<a href=\"#%1$s\">%1$s</a>".formatted(Html.text(curve.name())))
                                .collect(Collectors.joining(", ")));
    }

    private static String operation(Curve curve) {
        return """
                <section id="%s" aria-labelledby="%1$s-name">
                <h2 id="%1$s-name">%1$s</h2>
                <p>%s</p>
                <ul>%s</ul>
                <div class="drawings">%s</div>
                %s
                </section>""".formatted(
                Html.text(curve.name()), Html.text(curve.measured()), verdicts(curve), drawings(curve), table(curve));
    }

    private static String verdicts(Curve curve) {
        var verdicts = new StringBuilder(verdict(
                curve.isWithinRecords(),
                "records: slope %.2f, at most %.2f (%s)",
                curve.slope(),
                curve.expectation().steepest(),
                curve.expectation() == Expectation.FLAT ? "flat" : "no faster than they grow"));
        if (!curve.byClients().isEmpty()) {
            verdicts.append(verdict(
                    curve.isWithinClients(),
                    "clients: the wait has slope %.2f, at most %.2f",
                    curve.waiting(),
                    Curve.STEEPEST_WAIT));
        }
        curve.faults().forEach(fault -> verdicts.append(verdict(false, "%s", fault)));
        return verdicts.toString();
    }

    private static String verdict(boolean met, String format, Object... values) {
        return "<li class=\"%s\">%s %s</li>"
                .formatted(
                        met ? "met" : "missed", met ? "✓" : "✗", Html.text(String.format(Locale.ROOT, format, values)));
    }

    private static String drawings(Curve curve) {
        String cost = "processor time for one " + curve.unit() + ", µs";
        String byRecords = figure(
                cost,
                new Plot(
                                curve.name() + ": " + cost + ", by records",
                                "Slope %.2f. %s"
                                        .formatted(curve.slope(), told(curve.byRecords(), Point::records, Point::cost)),
                                "records")
                        .with("cost", cost, xs(curve.byRecords(), Point::records), xs(curve.byRecords(), Point::cost))
                        .withLinear());
        if (curve.byClients().isEmpty()) {
            return byRecords;
        }
        ToDoubleFunction<Point> median = point -> point.milliseconds().get("p50");
        ToDoubleFunction<Point> late = point -> point.milliseconds().get("p99");
        double[] clients = xs(curve.byClients(), Point::clients);
        return byRecords
                + figure(
                        "wait, ms: median ● and p99 ○",
                        new Plot(
                                        curve.name() + ": wait in ms, by clients",
                                        "Median: slope %.2f. %s"
                                                .formatted(
                                                        curve.waiting(),
                                                        told(curve.byClients(), Point::clients, median)),
                                        "clients at once")
                                .with("cost", "median", clients, xs(curve.byClients(), median))
                                .with("late", "p99", clients, xs(curve.byClients(), late))
                                .withLinear());
    }

    private static String figure(String caption, Plot plot) {
        return "<figure><figcaption>%s</figcaption>%s</figure>".formatted(Html.text(caption), plot.svg());
    }

    private static double[] xs(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().mapToDouble(value).toArray();
    }

    private static String told(List<Point> points, ToDoubleFunction<Point> size, ToDoubleFunction<Point> value) {
        return points.stream()
                .map(point -> Html.brief(size.applyAsDouble(point)) + ": " + Html.number(value.applyAsDouble(point)))
                .collect(Collectors.joining("; "));
    }

    private static String table(Curve curve) {
        var rows = new StringBuilder();
        curve.byRecords().forEach(point -> rows.append(row(point)));
        curve.byClients().stream().filter(point -> point.clients() > 1).forEach(point -> rows.append(row(point)));
        return """
                <div class="wide"><table><caption class="unseen">%s</caption><thead><tr><th scope="col">records</th><th scope="col">clients</th>
                <th scope="col">%ss/s</th><th scope="col">median ms</th><th scope="col">p99 ms</th>
                <th scope="col">processor µs</th><th scope="col">of each process, µs</th></tr></thead><tbody>%s</tbody></table></div>""".formatted(Html.text(curve.name() + ": what is drawn, in numbers"), Html.text(curve.unit()), rows);
    }

    private static String row(Point point) {
        return "<tr><th scope=\"row\">%,d</th><td>%d</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        point.records(),
                        point.clients(),
                        Html.number(point.rate()),
                        Html.number(point.milliseconds().get("p50")),
                        Html.number(point.milliseconds().get("p99")),
                        Html.number(point.cost()),
                        point.processor().entrySet().stream()
                                .map(GrowthPage::process)
                                .collect(Collectors.joining(", ")));
    }

    private static String process(Map.Entry<String, Double> used) {
        return Html.text(used.getKey()) + " " + Html.number(used.getValue());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String template() {
        try (InputStream in = GrowthPage.class.getResourceAsStream("growth.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
