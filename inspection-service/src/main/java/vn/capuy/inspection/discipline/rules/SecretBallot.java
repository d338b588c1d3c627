package vn.capuy.inspection.discipline.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.ballot.Accumulation;
import vn.capuy.kernel.ballot.Choice;

/** Bỏ phiếu kín: what a secret ballot on the forms gives, by the shares of its day. */
public final class SecretBallot {
    private SecretBallot() {}

    /**
     * Counts the ballot out.
     *
     * @param subject by which the forms differ of which the ballot asks
     * @param votes by form; a form that is absent was given none
     * @param base the official members summoned, less those who are exempt and absent
     * @param held the day, not before the first regulation that is known
     */
    public static Accumulation<Form> count(Standing subject, Map<Form, Integer> votes, int base, LocalDate held) {
        List<Choice<Form>> choices = Form.of(subject).stream()
                .map(form -> new Choice<>(form, DisciplineLimits.shareOf(form).on(held), votes.getOrDefault(form, 0)))
                .toList();
        return Accumulation.of(choices, base);
    }
}
