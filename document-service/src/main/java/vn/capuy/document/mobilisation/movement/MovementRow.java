package vn.capuy.document.mobilisation.movement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of movements: the movement, and a unit that takes part in it.
 *
 * @param review null where there was none
 * @param conclusion null where it has not ended
 * @param unit null for a movement without units
 * @param result what the unit reached; null where nothing is told
 * @param reward that the unit got; null for none
 */
record MovementRow(
        NewMovement told,
        MovementStepRequest review,
        MovementStepRequest conclusion,
        String voidReason,
        UnitRequest unit,
        ResultRequest result,
        UnitRewardRequest reward) {
    static final String COLUMN_NAMES =
            "launched_by,code,title,document,launched_on,runs_from,runs_to,fields,content,criteria,reviewed_on,"
                    + "review_document,review,concluded_on,conclusion_document,conclusion,unit,registered_on,unit_targets,"
                    + "result_on,rating,result,reward_on,reward_form,reward_level,reward_body,reward_document,void_reason";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    static final Set<String> OPTIONAL = Set.of(
            "criteria",
            "reviewed_on",
            "review_document",
            "review",
            "concluded_on",
            "conclusion_document",
            "conclusion",
            "unit_targets",
            "result_on",
            "rating",
            "result",
            "reward_on",
            "reward_form",
            "reward_level",
            "reward_body",
            "reward_document",
            "void_reason");

    static final Map<String, Function<MovementRow, Object>> REPEATED = repeated();

    String group() {
        return told.launchedBy() + " " + told.code();
    }

    static MovementRow parse(Row row, LocalDate today) {
        String fields = row.optionalText("fields", 500);
        NewMovement told = new NewMovement(
                row.text("code", 50),
                row.text("launched_by", 50),
                row.text("title", 500),
                row.text("document", 100),
                past(row, "launched_on", row.date("launched_on"), today),
                row.date("runs_from"),
                row.optionalDate("runs_to"),
                fields == null ? Set.of() : new TreeSet<>(List.of(fields.split("[\\s;]+"))),
                row.text("content", 4000),
                row.optionalText("criteria", 4000));
        if (told.runsTo() != null && told.runsFrom() != null && told.runsTo().isBefore(told.runsFrom())) {
            row.fault("runs_to", "violation.period");
        }
        MovementStepRequest review = step(row, MovementStep.REVIEW, "reviewed_on", "review", told, today);
        MovementStepRequest conclusion = step(row, MovementStep.CONCLUDE, "concluded_on", "conclusion", told, today);
        if (review != null
                && conclusion != null
                && review.on() != null
                && conclusion.on() != null
                && conclusion.on().isBefore(review.on())) {
            row.fault("concluded_on", "violation.period");
        }
        UnitRequest unit = unit(row, told, conclusion, today);
        return new MovementRow(
                told,
                review,
                conclusion,
                row.optionalText("void_reason", 500),
                unit,
                result(row, unit, today),
                reward(row, unit, today));
    }

    private static LocalDate past(Row row, String column, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            row.fault(column, "violation.future");
        }
        return day;
    }

    private static LocalDate notBefore(Row row, String column, LocalDate day, LocalDate earliest) {
        if (day != null && earliest != null && day.isBefore(earliest)) {
            row.fault(column, "violation.period");
        }
        return day;
    }

    private static MovementStepRequest step(
            Row row, MovementStep step, String dayColumn, String column, NewMovement told, LocalDate today) {
        LocalDate on = past(row, dayColumn, row.optionalDate(dayColumn), today);
        String document = row.optionalText(column + "_document", 100);
        String words = row.optionalText(column, 4000);
        if (on == null) {
            notWithout(row, dayColumn, document, words);
            return null;
        }
        notBefore(row, dayColumn, on, told.launchedOn());
        if (words == null) {
            row.fault(column, "violation.required");
        }
        return new MovementStepRequest(step, on, document, words);
    }

    private static UnitRequest unit(Row row, NewMovement told, MovementStepRequest conclusion, LocalDate today) {
        String unit = row.optionalText("unit", 50);
        LocalDate on = past(row, "registered_on", row.optionalDate("registered_on"), today);
        String targets = row.optionalText("unit_targets", 4000);
        if (unit == null) {
            notWithout(row, "unit", on, targets);
            return null;
        }
        if (on == null) {
            row.fault("registered_on", "violation.required");
        }
        notBefore(row, "registered_on", on, told.launchedOn());
        boolean late = on != null
                && (told.runsTo() != null && on.isAfter(told.runsTo())
                        || conclusion != null && conclusion.on() != null && on.isAfter(conclusion.on()));
        if (late) {
            row.fault("registered_on", "violation.period");
        }
        return new UnitRequest(unit, on, targets);
    }

    private static ResultRequest result(Row row, UnitRequest unit, LocalDate today) {
        LocalDate on = past(row, "result_on", row.optionalDate("result_on"), today);
        Rating rating = row.optionalCode("rating", Rating.class);
        String words = row.optionalText("result", 4000);
        if (on == null) {
            notWithout(row, "result_on", rating, words);
            return null;
        }
        notBefore(row, "result_on", on, unit == null ? null : unit.registeredOn());
        require(row, unit != null, "unit");
        require(row, rating != null, "rating");
        require(row, words != null, "result");
        return new ResultRequest(on, words, rating);
    }

    private static UnitRewardRequest reward(Row row, UnitRequest unit, LocalDate today) {
        LocalDate on = past(row, "reward_on", row.optionalDate("reward_on"), today);
        RewardForm form = row.optionalCode("reward_form", RewardForm.class);
        RecognitionLevel level = row.optionalCode("reward_level", RecognitionLevel.class);
        String body = row.optionalText("reward_body", 300);
        String document = row.optionalText("reward_document", 100);
        if (on == null) {
            notWithout(row, "reward_on", form, level, body, document);
            return null;
        }
        notBefore(row, "reward_on", on, unit == null ? null : unit.registeredOn());
        require(row, unit != null, "unit");
        require(row, form != null, "reward_form");
        require(row, level != null, "reward_level");
        require(row, body != null, "reward_body");
        require(row, document != null, "reward_document");
        return new UnitRewardRequest(on, form, level, body, document);
    }

    /** What is told of something whose own column is empty would be lost in silence. */
    private static void notWithout(Row row, String column, Object... told) {
        boolean lost = row.optionalText(column, 50) == null && Stream.of(told).anyMatch(Objects::nonNull);
        require(row, !lost, column);
    }

    private static void require(Row row, boolean there, String column) {
        if (!there) {
            row.fault(column, "violation.required");
        }
    }

    private static Map<String, Function<MovementRow, Object>> repeated() {
        var repeated = new LinkedHashMap<String, Function<MovementRow, Object>>();
        repeated.put("title", row -> row.told.title());
        repeated.put("document", row -> row.told.document());
        repeated.put("launched_on", row -> row.told.launchedOn());
        repeated.put("runs_from", row -> row.told.runsFrom());
        repeated.put("runs_to", row -> row.told.runsTo());
        repeated.put("fields", row -> row.told.fields());
        repeated.put("content", row -> row.told.content());
        repeated.put("criteria", row -> row.told.criteria());
        repeated.put("reviewed_on", MovementRow::review);
        repeated.put("concluded_on", MovementRow::conclusion);
        repeated.put("void_reason", MovementRow::voidReason);
        return repeated;
    }
}
