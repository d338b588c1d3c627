package vn.capuy.inspection.discipline.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.limitation.Limitation;
import vn.capuy.kernel.limitation.Violation;

/**
 * What is judged when a discipline is proposed or decided.
 *
 * @param form the form that is proposed or decided
 * @param day the day of the proposal or the decision, whose regulation judges
 * @param concludedOn the day of the competent conclusion, up to which the limitation is counted
 * @param deferred whether a deferral that is recorded covers the day
 * @param vote how the bodies voted
 */
public record DisciplineFacts(
        Subject subject,
        Form form,
        LocalDate day,
        LocalDate concludedOn,
        List<Act> acts,
        Body body,
        boolean deferred,
        Vote vote) {

    /**
     * Who is disciplined.
     *
     * @param standingProven whether the records say that he is official or probationary; else somebody told it
     * @param holdsOffice null where it is not known
     * @param namedInCase whether the case on which it rests names him; true where it rests on none
     * @param disciplinedInCase whether another decision in force rests on the same case
     */
    public record Subject(
            Standing standing,
            boolean standingProven,
            Boolean holdsOffice,
            boolean namedInCase,
            boolean disciplinedInCase) {
        boolean isMember() {
            return standing != Standing.ORGANISATION;
        }
    }

    /**
     * A violation.
     *
     * @param grave the listed matter for which there is no limitation; null for none
     */
    public record Act(LocalDate from, LocalDate until, GraveMatter grave) {
        Violation violation() {
            return new Violation(from, until);
        }
    }

    /**
     * The body that decides.
     *
     * @param mayDecide what the matrix of authority says of this form and subject; null where it says nothing for the day
     * @param reaches whether the subject stood under its committee
     */
    public record Body(DecidingBody kind, Boolean mayDecide, boolean reaches) {
        boolean isCell() {
            return kind == DecidingBody.CELL;
        }
    }

    /**
     * How the bodies voted.
     *
     * @param heldOn when the deciding body voted; null where it has not
     * @param gives what its ballot gives; null where it gives no form
     * @param proposedBelow whether a body below voted on a proposal
     */
    public record Vote(LocalDate heldOn, Form gives, boolean proposedBelow) {
        /** Nobody has voted yet. */
        public static final Vote NONE = new Vote(null, null, false);
    }

    /** Whether every violation could still be dealt with when the competent body concluded. */
    boolean inTime(int months) {
        var limitation = new Limitation(months);
        List<Violation> all = acts.stream().map(Act::violation).toList();
        return acts.stream()
                .allMatch(act -> act.grave() != null || limitation.allows(concludedOn, act.violation(), all));
    }
}
