package vn.capuy.document.criteria.set;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.organisation.UnitKind;

/** A row of a file of sets: one indicator, with the version, the set and the criterion to which it belongs. */
record SetLine(
        String set,
        String nameVi,
        String nameEn,
        String nameAr,
        Set<UnitKind> kinds,
        String edition,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate measuredFrom,
        String document,
        String article,
        Certainty certainty,
        Integer criterion,
        CriterionField field,
        String criterionVi,
        String criterionEn,
        String criterionAr,
        NewSetVersion.Indicator indicator) {
    static final String COLUMN_NAMES =
            "set,name_vi,name_en,name_ar,kinds,edition,valid_from,valid_until,measured_from,document,article,certainty,"
                    + "criterion,field,criterion_vi,criterion_en,criterion_ar,indicator,indicator_vi,indicator_en,"
                    + "indicator_ar,measure,unit_vi,unit_en,unit_ar,comparison,target,condition,indicator_certainty";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    static final Set<String> OPTIONAL = Set.of(
            "valid_until",
            "measured_from",
            "article",
            "unit_vi",
            "unit_en",
            "unit_ar",
            "target",
            "condition",
            "indicator_certainty");

    /** The columns that repeat in each row of a version and must agree. */
    static final Map<String, Function<SetLine, Object>> REPEATED = Map.of(
            "name_vi", SetLine::nameVi,
            "name_en", SetLine::nameEn,
            "name_ar", SetLine::nameAr,
            "kinds", SetLine::kinds,
            "valid_from", SetLine::validFrom,
            "valid_until", line -> String.valueOf(line.validUntil()),
            "measured_from", line -> String.valueOf(line.measuredFrom()),
            "document", SetLine::document,
            "article", line -> String.valueOf(line.article()),
            "certainty", SetLine::certainty);

    static SetLine of(Row row) {
        LocalDate from = row.date("valid_from");
        LocalDate until = row.optionalDate("valid_until");
        LocalDate measured = row.optionalDate("measured_from");
        if (from != null && until != null && until.isBefore(from)) {
            row.fault("valid_until", "violation.period");
        }
        if (from != null && measured != null && measured.isAfter(from)) {
            row.fault("measured_from", "violation.period");
        }
        return new SetLine(
                form(row, "set", 50, NewSet.CODE),
                row.text("name_vi", 300),
                row.text("name_en", 300),
                row.text("name_ar", 300),
                kinds(row),
                form(row, "edition", 30, NewSetVersion.EDITION),
                from,
                until,
                measured,
                row.text("document", 100),
                row.optionalText("article", 100),
                row.code("certainty", Certainty.class),
                criterion(row),
                row.code("field", CriterionField.class),
                row.text("criterion_vi", 300),
                row.text("criterion_en", 300),
                row.text("criterion_ar", 300),
                new NewSetVersion.Indicator(
                        form(row, "indicator", 7, NewSetVersion.NUMBER),
                        row.text("indicator_vi", 500),
                        row.text("indicator_en", 500),
                        row.text("indicator_ar", 500),
                        row.code("measure", Measure.class),
                        row.optionalText("unit_vi", 50),
                        row.optionalText("unit_en", 50),
                        row.optionalText("unit_ar", 50),
                        row.code("comparison", Comparison.class),
                        row.optionalDecimal("target"),
                        row.optionalText("condition", 500),
                        row.optionalCode("indicator_certainty", Certainty.class)));
    }

    private static String form(Row row, String column, int longest, String pattern) {
        String value = row.text(column, longest);
        if (value != null && !value.matches(pattern)) {
            row.fault(column, "criteria.form");
        }
        return value;
    }

    private static Integer criterion(Row row) {
        Integer number = row.number("criterion");
        if (number != null && (number < 1 || number > 200)) {
            row.fault("criterion", "criteria.form");
        }
        return number;
    }

    private static Set<UnitKind> kinds(Row row) {
        String text = row.text("kinds", 200);
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        try {
            for (String each : text == null ? new String[0] : text.split(" +")) {
                kinds.add(UnitKind.valueOf(each));
            }
        } catch (IllegalArgumentException e) {
            row.fault("kinds", "criteria.kind-of-unit");
            return kinds;
        }
        if (!SetFaults.fits(kinds)) {
            row.fault("kinds", "criteria.kind-of-unit");
        }
        return kinds;
    }

    /** By what the rows of one version are told from others. */
    String key() {
        return set + " " + edition;
    }

    /** The version that these rows tell together. */
    static NewSetVersion version(List<SetLine> lines) {
        SetLine first = lines.getFirst();
        var criteria = new LinkedHashMap<Integer, NewSetVersion.Criterion>();
        for (SetLine line : lines) {
            criteria.computeIfAbsent(
                            line.criterion(),
                            number -> new NewSetVersion.Criterion(
                                    number,
                                    line.field(),
                                    line.criterionVi(),
                                    line.criterionEn(),
                                    line.criterionAr(),
                                    new ArrayList<>()))
                    .indicators()
                    .add(line.indicator());
        }
        return new NewSetVersion(
                first.edition(),
                first.validFrom(),
                first.measuredFrom(),
                first.document(),
                first.article(),
                first.certainty(),
                List.copyOf(criteria.values()));
    }
}
