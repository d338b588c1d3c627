package vn.capuy.document.workinggroup.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of reports of the past, which were handed in.
 *
 * @param acceptedOn null where it waits for its acceptance here
 */
record ReportLine(
        String foundedBy,
        String group,
        ReportPeriod period,
        LocalDate periodFrom,
        ReportContent content,
        LocalDate submittedOn,
        LocalDate acceptedOn,
        String voidReason) {
    static final String COLUMN_NAMES = "founded_by,working_group,period,period_from,work_done,results,difficulties,"
            + "proposals,figures,submitted_on,accepted_on,void_reason";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("difficulties", "proposals", "figures", "accepted_on", "void_reason");

    private static final int LONGEST_TEXT = 4000;
    private static final Pattern FIGURE =
            Pattern.compile("\\s*([^=;]{1,200}?)\\s*=\\s*(-?\\d{1,13}(?:\\.\\d{1,6})?)\\s+([^=;]{1,50}?)\\s*");

    static ReportLine of(Row row, LocalDate today) {
        ReportPeriod period = row.code("period", ReportPeriod.class);
        LocalDate first = row.date("period_from");
        LocalDate submittedOn = row.date("submitted_on");
        LocalDate acceptedOn = row.optionalDate("accepted_on");
        if (period != null && first != null) {
            if (!period.first(first).equals(first)) {
                row.fault("period_from", "group.not-first-day", Map.of("date", period.first(first)));
            } else if (submittedOn != null && submittedOn.isBefore(period.last(first))) {
                row.fault("submitted_on", "group.period-not-over", Map.of("date", period.last(first)));
            }
        }
        if (submittedOn != null && submittedOn.isAfter(today)) {
            row.fault("submitted_on", "violation.future");
        }
        if (acceptedOn != null && acceptedOn.isAfter(today)) {
            row.fault("accepted_on", "violation.future");
        } else if (acceptedOn != null && submittedOn != null && acceptedOn.isBefore(submittedOn)) {
            row.fault("accepted_on", "group.before-last-step", Map.of("date", submittedOn));
        }
        var content = new ReportContent(
                row.text("work_done", LONGEST_TEXT),
                row.text("results", LONGEST_TEXT),
                row.optionalText("difficulties", LONGEST_TEXT),
                row.optionalText("proposals", LONGEST_TEXT),
                figures(row),
                List.of());
        content.faults("").stream()
                .map(fault -> fault.messageKey())
                .distinct()
                .forEach(key -> row.fault("figures", key));
        return new ReportLine(
                row.text("founded_by", 50),
                row.text("working_group", 100),
                period,
                first,
                content,
                submittedOn,
                acceptedOn,
                row.optionalText("void_reason", 1000));
    }

    /** Written as {@code name=amount unit; name=amount unit}. */
    private static List<ReportContent.Figure> figures(Row row) {
        String told = row.optionalText("figures", LONGEST_TEXT);
        var figures = new ArrayList<ReportContent.Figure>();
        if (told == null) {
            return figures;
        }
        for (String each : told.split(";")) {
            var figure = FIGURE.matcher(each);
            if (!figure.matches()) {
                row.fault("figures", "group.figures-unreadable");
                return List.of();
            }
            figures.add(new ReportContent.Figure(figure.group(1), new BigDecimal(figure.group(2)), figure.group(3)));
        }
        return figures;
    }

    List<String> groupKey() {
        return List.of(foundedBy, group);
    }
}
