package vn.capuy.bench.report;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report for people. */
public final class Print {
    private final PrintStream out;

    public Print(PrintStream out) {
        this.out = out;
    }

    public void all(Report report) {
        var machine = report.machine();
        line(
                "%s, %d cores, %,d MB, %s",
                machine.processor(), machine.cores(), machine.memoryMegabytes(), machine.system());
        line("%s; PostgreSQL %s; load %.1f at the start", machine.runtime(), machine.database(), machine.load());
        var settings = report.settings();
        line(
                "scale %s, %d rounds in turn, %s s each, %d at once",
                settings.scale(), settings.rounds(), settings.seconds(), settings.workers());
        report.goals().forEach(this::goal);
        report.missing().forEach(what -> line("%nnot measured: %s", what));
    }

    private void goal(Report.Goal goal) {
        line("");
        line("%s: %s", goal.name(), goal.measured());
        line("  beside %s", goal.yardstick());
        line(
                "  ratio of %s %.3f (%.3f to %.3f)%s; machine load up to %.1f",
                goal.compared(), goal.ratio(), goal.lowest(), goal.highest(), verdict(goal), goal.load());
        side("measured", goal.thing());
        side("yardstick", goal.limit());
        goal.faults().forEach(fault -> line("  FAULT: %s", fault));
    }

    private static String verdict(Report.Goal goal) {
        if (goal.goal() == null) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                ", goal %s %.2f %s",
                goal.most() ? "at most" : "at least",
                goal.goal(),
                goal.met() ? "met" : "NOT MET");
    }

    private void side(String name, Report.Side side) {
        line(
                "  %-9s %,10.0f %ss/s   ms %s   processor µs/%s: %s",
                name,
                side.rate(),
                side.unit(),
                values(side.milliseconds()),
                side.unit(),
                values(side.processorMicroseconds()));
    }

    private static String values(Map<String, Double> values) {
        return values.entrySet().stream()
                .map(value -> value.getValue() == null
                        ? value.getKey() + " -"
                        : String.format(Locale.ROOT, "%s %,.1f", value.getKey(), value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
