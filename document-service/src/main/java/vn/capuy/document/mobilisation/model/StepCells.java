package vn.capuy.document.mobilisation.model;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;
import vn.capuy.platform.imports.Row;

/** The cells of a row that tell of a step: which of them it needs depends on its kind. */
final class StepCells {
    private static final List<String> CELLS =
            List.of("on", "body", "body_name", "document", "level", "form", "proposed", "words");

    private final Row row;
    private final String body;
    private final String bodyName;
    private final String document;
    private final RecognitionLevel level;
    private final RewardForm form;
    private final String proposed;
    private final String words;

    private StepCells(Row row) {
        this.row = row;
        this.body = row.optionalText("body", 50);
        this.bodyName = row.optionalText("body_name", 300);
        this.document = row.optionalText("document", 100);
        this.level = row.optionalCode("level", RecognitionLevel.class);
        this.form = row.optionalCode("form", RewardForm.class);
        this.proposed = row.optionalText("proposed", 10);
        this.words = row.optionalText("words", 4000);
    }

    /** Whether something is told of a step, which would be lost in silence where none is named. */
    static boolean any(Row row) {
        return CELLS.stream().anyMatch(column -> row.optionalText(column, 4000) != null);
    }

    static StepDetail read(Row row, ModelStep step, LocalDate today) {
        LocalDate on = row.date("on");
        if (on != null && on.isAfter(today)) {
            row.fault("on", "violation.future");
        }
        return new StepCells(row).told(step, on);
    }

    private StepDetail told(ModelStep step, LocalDate on) {
        return switch (step) {
            case SURVEY -> {
                oneBody();
                required("words", words);
                required("proposed", proposed);
                yield StepDetail.survey(on, body, bodyName, document, row.flag("proposed"), null, List.of(), words);
            }
            case RECOGNISE -> {
                required("body", body);
                required("document", document);
                required("level", level);
                yield StepDetail.recognition(on, body, document, level, words);
            }
            case REFUSE -> {
                required("body", body);
                required("words", words);
                yield StepDetail.refusal(on, body, document, words);
            }
            case REWARD -> {
                oneBody();
                required("document", document);
                required("level", level);
                required("form", form);
                yield StepDetail.reward(on, body, bodyName, document, level, form, words);
            }
            case WITHDRAW, END -> {
                required("words", words);
                yield StepDetail.close(step, on, words);
            }
            case REPLICATE -> null;
        };
    }

    private void oneBody() {
        if (body == null && bodyName == null) {
            row.fault("body", "violation.required");
        } else if (body != null && bodyName != null) {
            row.fault("body_name", "mobilisation.one-body");
        }
    }

    private void required(String column, Object value) {
        if (value == null) {
            row.fault(column, "violation.required");
        }
    }
}
