package vn.capuy.document.mobilisation.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.capuy.document.mobilisation.movement.RunningMovements;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of models: the model, and one of its steps.
 *
 * @param told the model; of its movement and origin only what the file names
 * @param movement by whom it was launched, and its code; null for none
 * @param origin the model that it replicates; null for none
 * @param step null for a model without steps
 * @param marks of a survey, by criterion
 */
record ModelRow(
        NewModel told,
        RunningMovements.Key movement,
        Key origin,
        String voidReason,
        ModelStep step,
        StepDetail taken,
        List<Mark> marks) {
    static final String COLUMN_NAMES =
            "committee,code,title,field,unit,holder,member,holder_name,place,content,targets,year,registered_on,started_on,"
                    + "movement_by,movement,origin_committee,origin,step,on,body,body_name,document,level,form,proposed,marks,"
                    + "words,void_reason";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    static final Set<String> OPTIONAL = Set.of(
            "member",
            "holder_name",
            "movement_by",
            "movement",
            "origin_committee",
            "origin",
            "body_name",
            "form",
            "proposed",
            "marks",
            "words",
            "void_reason");

    /** What repeats in each row of a model. */
    static final Map<String, Function<ModelRow, Object>> REPEATED = repeated();

    /** A model by its committee and code. */
    record Key(String committee, String code) {}

    Key key() {
        return new Key(told.committee(), told.code());
    }

    /** The key as one text, by which rows are grouped. */
    String group() {
        return told.committee() + " " + told.code();
    }

    static ModelRow parse(Row row, LocalDate today) {
        NewModel told = new NewModel(
                row.text("code", 50),
                row.text("committee", 50),
                row.text("field", 50),
                row.text("unit", 50),
                row.code("holder", HolderKind.class),
                row.optionalText("member", 50),
                row.optionalText("holder_name", 200),
                row.text("place", 50),
                row.text("title", 500),
                row.text("content", 4000),
                row.text("targets", 4000),
                row.number("year"),
                row.date("registered_on"),
                row.date("started_on"),
                null,
                null);
        days(row, told, today);
        String movement = row.optionalText("movement", 50);
        String by = row.optionalText("movement_by", 50);
        String origin = row.optionalText("origin", 50);
        String originCommittee = row.optionalText("origin_committee", 50);
        ModelStep step = row.optionalCode("step", ModelStep.class);
        if (step == ModelStep.REPLICATE) {
            // The row of the model that follows tells it, by its origin.
            row.fault("step", "mobilisation.replicate-by-origin");
        }
        if (movement == null && by != null) {
            row.fault("movement", "violation.required");
        }
        if (origin == null && originCommittee != null) {
            row.fault("origin", "violation.required");
        }
        List<Mark> marks = MarkText.read(row);
        StepDetail taken = step == null ? null : StepCells.read(row, step, today);
        if (row.optionalText("step", 50) == null && (!marks.isEmpty() || StepCells.any(row))) {
            row.fault("step", "violation.required");
        }
        return new ModelRow(
                told,
                movement == null ? null : new RunningMovements.Key(by == null ? told.committee() : by, movement),
                origin == null ? null : new Key(originCommittee == null ? told.committee() : originCommittee, origin),
                row.optionalText("void_reason", 500),
                step,
                taken,
                marks);
    }

    private static void days(Row row, NewModel told, LocalDate today) {
        if (told.registeredOn() != null && told.registeredOn().isAfter(today)) {
            row.fault("registered_on", "violation.future");
        }
        if (told.year() != null && (told.year() < 1990 || told.year() > 2200)) {
            row.fault("year", "violation.number");
        }
    }

    private static Map<String, Function<ModelRow, Object>> repeated() {
        var repeated = new LinkedHashMap<String, Function<ModelRow, Object>>();
        repeated.put("title", row -> row.told.title());
        repeated.put("field", row -> row.told.field());
        repeated.put("unit", row -> row.told.unit());
        repeated.put("holder", row -> row.told.holder());
        repeated.put("member", row -> row.told.member());
        repeated.put("holder_name", row -> row.told.holderName());
        repeated.put("place", row -> row.told.place());
        repeated.put("content", row -> row.told.content());
        repeated.put("targets", row -> row.told.targets());
        repeated.put("year", row -> row.told.year());
        repeated.put("registered_on", row -> row.told.registeredOn());
        repeated.put("started_on", row -> row.told.startedOn());
        repeated.put("movement", ModelRow::movement);
        repeated.put("origin", ModelRow::origin);
        repeated.put("void_reason", ModelRow::voidReason);
        return repeated;
    }
}
