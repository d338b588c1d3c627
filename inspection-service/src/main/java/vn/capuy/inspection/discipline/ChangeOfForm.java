package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.record.Entry;

/** Thay đổi hình thức kỷ luật: the decision with another form that takes the place of one in force, with an id of its own. */
@ApplicationScoped
class ChangeOfForm {
    private final Disciplines disciplines;
    private final DisciplineActs acts;
    private final Ballots ballots;
    private final EffectPeriod effect;
    private final DisciplineFeed feed;

    ChangeOfForm(
            Disciplines disciplines, DisciplineActs acts, Ballots ballots, EffectPeriod effect, DisciplineFeed feed) {
        this.disciplines = disciplines;
        this.acts = acts;
        this.ballots = ballots;
        this.effect = effect;
        this.feed = feed;
    }

    /** @return the id of the new decision, which is in force */
    UUID enter(DisciplineDetail before, OutcomeRequest told, Entry entry) {
        var proposal = new Proposal(
                before.subject(),
                disciplines.caseOf(before.id()),
                before.restricted(),
                told.body(),
                told.decidedOn(),
                told.form(),
                before.concludedOn());
        var decided = new Decided(told.form(), told.reference().strip(), told.decidedOn());
        InForce force = effect.of(told.form(), told.decidedOn(), told.announcedOn());
        Discipline another = Discipline.inForce(proposal, decided, force, before.id(), entry);
        disciplines.persistAndFlush(another);
        acts.add(acts.of(before.id()).stream()
                .map(act -> new DisciplineActs.OfFile(another.id(), act.again()))
                .toList());
        ballots.persistAndFlush(new DisciplineBallot(another.id(), told.ballot(), true, told.form(), entry));
        if (before.subjectKind() == SubjectKind.MEMBER) {
            feed.decided(
                    before.restricted(),
                    new DisciplineFeed.Decision(
                            another.id(),
                            decided.reference(),
                            before.member(),
                            before.organisation(),
                            decided.form(),
                            told.body(),
                            decided.on(),
                            force.from(),
                            force.until()));
        }
        return another.id();
    }
}
