package vn.capuy.document.mobilisation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;

/**
 * What is told of a step; what does not belong to its kind is null.
 *
 * @param body who did it, where the register of organisations has it
 * @param bodyName the same, where it has not
 * @param proposed of a survey: whether it proposes the recognition
 * @param criteria of a survey: by which set it was marked
 * @param marks of a survey: its marks against the criteria
 * @param words result, ground or remark
 * @param replica of a replication: the model that follows
 */
record StepDetail(
        ModelStep step,
        LocalDate on,
        String body,
        String bodyName,
        String document,
        RecognitionLevel level,
        RewardForm form,
        Boolean proposed,
        UUID criteria,
        List<Mark> marks,
        String words,
        UUID replica) {

    static StepDetail survey(
            LocalDate on,
            String body,
            String bodyName,
            String document,
            boolean proposed,
            UUID criteria,
            List<Mark> marks,
            String result) {
        return new StepDetail(
                ModelStep.SURVEY, on, body, bodyName, document, null, null, proposed, criteria, marks, result, null);
    }

    static StepDetail recognition(LocalDate on, String body, String document, RecognitionLevel level, String remark) {
        return new StepDetail(
                ModelStep.RECOGNISE, on, body, null, document, level, null, null, null, List.of(), remark, null);
    }

    static StepDetail refusal(LocalDate on, String body, String document, String ground) {
        return new StepDetail(
                ModelStep.REFUSE, on, body, null, document, null, null, null, null, List.of(), ground, null);
    }

    static StepDetail replication(LocalDate on, UUID replica, String remark) {
        return new StepDetail(
                ModelStep.REPLICATE, on, null, null, null, null, null, null, null, List.of(), remark, replica);
    }

    static StepDetail reward(
            LocalDate on,
            String body,
            String bodyName,
            String document,
            RecognitionLevel level,
            RewardForm form,
            String remark) {
        return new StepDetail(
                ModelStep.REWARD, on, body, bodyName, document, level, form, null, null, List.of(), remark, null);
    }

    /** A withdrawal or an end. */
    static StepDetail close(ModelStep step, LocalDate on, String ground) {
        return new StepDetail(step, on, null, null, null, null, null, null, null, List.of(), ground, null);
    }

    /** The sum of the marks; null where it was not marked. */
    BigDecimal points() {
        return criteria == null ? null : marks.stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
