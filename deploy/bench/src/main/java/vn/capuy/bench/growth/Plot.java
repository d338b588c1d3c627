package vn.capuy.bench.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A drawing with logarithms on both sides: what grows as the size does is a straight line at 45 degrees where both sides have
 * the same span. SVG without scripts, colours from the page.
 */
final class Plot {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 200;
    private static final int LEFT = 56;
    private static final int RIGHT = 14;
    private static final int TOP = 12;
    private static final int BOTTOM = 40;
    /** Decades; a flat line in a narrower span would show its noise as if it were growth. */
    private static final double LEAST_SPAN = 2;

    private final String title;
    private final String description;
    private final String across;
    private final List<Series> series = new ArrayList<>();

    /** A line through its points. */
    record Series(String kind, String name, double[] xs, double[] ys) {}

    /**
     * @param description what the drawing shows, for those who do not see it
     * @param across what is told from left to right
     */
    Plot(String title, String description, String across) {
        this.title = title;
        this.description = description;
        this.across = across;
    }

    /** @param kind the class by which the page colours it */
    Plot with(String kind, String name, double[] xs, double[] ys) {
        series.add(new Series(kind, name, xs, ys));
        return this;
    }

    /** A dashed line from the first point of the first series, as if the cost grew as the size does. */
    Plot withLinear() {
        Series first = series.getFirst();
        double[] xs = {first.xs()[0], first.xs()[first.xs().length - 1]};
        double[] ys = {first.ys()[0], first.ys()[0] * xs[1] / xs[0]};
        return with("linear", "as the size grows", xs, ys);
    }

    String svg() {
        double left = Math.log10(least(true));
        double right = Math.max(Math.log10(most(true)), left + 0.3);
        double low = Math.log10(least(false));
        double high = Math.log10(most(false));
        double missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
        low = Math.floor((low - missing) * 10) / 10;
        high = Math.ceil((high + missing) * 10) / 10;
        var svg = new StringBuilder();
        add(svg, "<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">", WIDTH, HEIGHT, WIDTH, HEIGHT);
        add(svg, "<title>%s</title><desc>%s</desc>", Html.text(title), Html.text(description));
        for (int decade = (int) Math.ceil(low); decade <= Math.floor(high); decade++) {
            double y = y(decade, low, high);
            add(svg, "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y, y);
            add(
                    svg,
                    "<text class=\"tick\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                    LEFT - 6,
                    y + 4,
                    Html.brief(Math.pow(10, decade)));
        }
        for (double x : series.getFirst().xs()) {
            double at = x(Math.log10(x), left, right);
            add(
                    svg,
                    "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    at,
                    at,
                    TOP,
                    HEIGHT - BOTTOM);
            add(
                    svg,
                    "<text class=\"tick\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    at,
                    HEIGHT - BOTTOM + 16,
                    Html.brief(x));
        }
        add(
                svg,
                "<text class=\"tick\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                (LEFT + WIDTH - RIGHT) / 2,
                HEIGHT - 6,
                Html.text(across));
        for (Series each : series) {
            draw(svg, each, left, right, low, high);
        }
        return svg.append("</svg>").toString();
    }

    private void draw(StringBuilder svg, Series line, double left, double right, double low, double high) {
        var points = new StringBuilder();
        var dots = new StringBuilder();
        for (int i = 0; i < line.xs().length; i++) {
            double x = x(Math.log10(line.xs()[i]), left, right);
            double y = y(Math.log10(line.ys()[i]), low, high);
            add(points, "%.1f,%.1f ", x, y);
            if (!line.kind().equals("linear")) {
                add(dots, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", line.kind(), x, y);
            }
        }
        add(
                svg,
                "<polyline class=\"%s\" points=\"%s\"/>%s",
                line.kind(),
                points.toString().strip(),
                dots);
    }

    private double least(boolean across) {
        return values(across).min().orElse(1);
    }

    /** What is only drawn to compare may leave the drawing. */
    private double most(boolean across) {
        return values(across).max().orElse(10);
    }

    private DoubleStream values(boolean across) {
        return series.stream()
                .filter(each -> across || !each.kind().equals("linear"))
                .flatMapToDouble(each -> Arrays.stream(across ? each.xs() : each.ys()))
                .filter(value -> value > 0 && Double.isFinite(value));
    }

    private static double x(double log, double left, double right) {
        return LEFT + 10 + (log - left) / (right - left) * (WIDTH - LEFT - RIGHT - 20);
    }

    private static double y(double log, double low, double high) {
        return HEIGHT - BOTTOM - (log - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
    }

    private static void add(StringBuilder to, String format, Object... values) {
        to.append(String.format(Locale.ROOT, format, values));
    }
}
