package vn.capuy.inspection.discipline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.discipline.rules.Form;

/** The votes for each form; none where a form is absent. */
@Schema(name = "DisciplineVotes")
record BallotVotes(
        @Min(0) @Max(NewBallot.MOST) Integer expulsion,
        @Min(0) @Max(NewBallot.MOST) Integer dissolution,
        @Min(0) @Max(NewBallot.MOST) Integer removal,
        @Schema(examples = "6") @Min(0) @Max(NewBallot.MOST) Integer warning,
        @Schema(examples = "3") @Min(0) @Max(NewBallot.MOST) Integer reprimand) {

    Map<Form, Integer> byForm() {
        var votes = new EnumMap<Form, Integer>(Form.class);
        votes.put(Form.EXPULSION, number(expulsion));
        votes.put(Form.DISSOLUTION, number(dissolution));
        votes.put(Form.REMOVAL, number(removal));
        votes.put(Form.WARNING, number(warning));
        votes.put(Form.REPRIMAND, number(reprimand));
        return votes;
    }

    long sum() {
        return byForm().values().stream().mapToLong(Integer::longValue).sum();
    }

    private static int number(Integer votes) {
        return votes == null ? 0 : votes;
    }
}
