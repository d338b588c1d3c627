package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.petition.rules.Answer;
import vn.capuy.inspection.petition.rules.ComplaintFacts;
import vn.capuy.inspection.petition.rules.ComplaintRules;
import vn.capuy.inspection.petition.rules.CourseFacts;
import vn.capuy.inspection.petition.rules.CourseRules;
import vn.capuy.inspection.petition.rules.DenunciationFacts;
import vn.capuy.inspection.petition.rules.DenunciationRules;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;

/** Puts what is recorded of a petition to the rules. Who sent it is not among the facts. */
@ApplicationScoped
class PetitionRulings {
    /** The resolved petition of the same content, the latest; told whether or not this caller may read that one. */
    private static final String RESOLVED_BEFORE = """
            select p.receiving_body || ' ' || p.number || '/' || p.year
            from petition_link l join petition p on p.id = case when l.petition = :id then l.related else l.petition end
            where :id in (l.petition, l.related) and l.voided_at is null and p.voided_at is null
              and p.resolved_on is not null and p.resolved_on <= :day
            order by p.resolved_on desc, p.id desc limit 1""";

    /** Whether the same decision on the same subject was, up the levels, resolved at the final one. */
    private static final String FINALLY = """
            with recursive up as (
              select q.id, q.level, q.resolved_on from petition q
              where q.decision_reference = :reference and q.decision_body = :body and q.voided_at is null and q.id <> :id
                and exists (select 1 from petition_subject theirs join petition_subject ours
                  on ours.petition = :id and ours.kind = theirs.kind
                    and coalesce(ours.member, ours.organisation) = coalesce(theirs.member, theirs.organisation)
                  where theirs.petition = q.id)
              union
              select p.id, p.level, p.resolved_on from petition p join up on p.previous = up.id
              where p.voided_at is null and p.id <> :id)
            select exists (select 1 from up where level = 'FINAL' and resolved_on <= :day)""";

    /** The petition of the level below, as far as it bears on this one. */
    private static final String BELOW = """
            select p.level, p.resolved_on is not null and p.voided_at is null as resolved
            from petition p where p.id = :previous""";

    private final PetitionQueries queries;
    private final Competence competence;
    private final WorkingDays workingDays;
    private final EnteredLimits limits;
    private final Jdbi jdbi;

    PetitionRulings(
            PetitionQueries queries, Competence competence, WorkingDays workingDays, EnteredLimits limits, Jdbi jdbi) {
        this.queries = queries;
        this.competence = competence;
        this.workingDays = workingDays;
        this.limits = limits;
        this.jdbi = jdbi;
    }

    private record Below(ComplaintLevel level, boolean resolved) {}

    /** The rule on competence for this kind of petition. */
    static String competenceRule(PetitionDetail petition) {
        return petition.isDenunciation() ? DenunciationRules.COMPETENCE : ComplaintRules.COMPETENCE;
    }

    /** Whether it is to be admitted; empty where no regulation is known for the day of its reception. */
    Optional<Ruling> admission(PetitionDetail petition, boolean newEvidence) {
        return petition.isDenunciation()
                ? DenunciationRules.on(petition.receivedOn())
                        .map(book -> book.judge(denunciation(petition, newEvidence), limits))
                : ComplaintRules.on(petition.receivedOn()).map(book -> book.judge(complaint(petition), limits));
    }

    Optional<Ruling> extension(PetitionDetail petition, CourseFacts facts) {
        return judged(CourseRules.extension(petition.receivedOn()), facts);
    }

    Optional<Ruling> resolution(PetitionDetail petition, CourseFacts facts) {
        return judged(CourseRules.resolution(petition.receivedOn()), facts);
    }

    /** Going on after a withdrawal; one that was never admitted is judged as for its admission too. */
    Optional<Ruling> withdrawal(PetitionDetail petition, CourseFacts facts, boolean newEvidence) {
        Optional<Ruling> going = judged(CourseRules.withdrawal(petition.receivedOn()), facts);
        if (petition.admittedOn() != null || going.isEmpty()) {
            return going;
        }
        var findings = new ArrayList<Finding>(going.get().findings());
        var asked = new ArrayList<Object>(List.of(going.get().facts()));
        admission(petition, newEvidence).ifPresent(ruling -> {
            findings.addAll(ruling.findings());
            asked.add(ruling.facts());
        });
        return Optional.of(new Ruling(going.get().rulebook(), going.get().version(), asked, findings));
    }

    private Optional<Ruling> judged(Optional<Rulebook<CourseFacts>> book, CourseFacts facts) {
        return book.map(each -> each.judge(facts, limits));
    }

    private DenunciationFacts denunciation(PetitionDetail petition, boolean newEvidence) {
        var managed =
                competence.managed(petition.receivingBody(), queries.subjects(petition.id()), petition.receivedOn());
        return new DenunciationFacts(
                petition.receivedOn(),
                petition.receivingBody(),
                managed.answer(),
                managed.managers(),
                named(petition),
                resolvedBefore(petition),
                newEvidence,
                petition.copyOnly(),
                petition.sentToMany());
    }

    private ComplaintFacts complaint(PetitionDetail petition) {
        LocalDate received = petition.receivedOn();
        Optional<Below> below = below(petition);
        return new ComplaintFacts(
                received,
                petition.decisionReceivedOn(),
                workingDays.between(petition.decisionReceivedOn(), received).days(),
                petition.filedForOther(),
                named(petition),
                petition.receivingBody(),
                competence.directlyAbove(petition.receivingBody(), petition.decisionBody(), received),
                petition.decisionBody(),
                petition.level() != ComplaintLevel.FIRST,
                below.map(each -> each.resolved() && follows(petition.level(), each.level()))
                        .orElse(false),
                below.map(each -> each.level() == ComplaintLevel.FINAL).orElse(false) || finallyDecided(petition));
    }

    private boolean finallyDecided(PetitionDetail petition) {
        return jdbi.withHandle(handle -> handle.createQuery(FINALLY)
                .bind("id", petition.id())
                .bind("reference", petition.decisionReference())
                .bind("body", petition.decisionBody())
                .bind("day", petition.receivedOn())
                .mapTo(boolean.class)
                .one());
    }

    /** First, second, final: none is passed over. */
    private static boolean follows(ComplaintLevel level, ComplaintLevel below) {
        return level.ordinal() == below.ordinal() + 1;
    }

    private static Answer named(PetitionDetail petition) {
        return switch (petition.sender()) {
            case NAMED -> Answer.YES;
            case ANONYMOUS -> Answer.NO;
            case DOUBTFUL_NAME -> Answer.UNKNOWN;
        };
    }

    private String resolvedBefore(PetitionDetail petition) {
        return jdbi.withHandle(handle -> handle.createQuery(RESOLVED_BEFORE)
                .bindMap(Map.of("id", petition.id(), "day", petition.receivedOn()))
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    private Optional<Below> below(PetitionDetail petition) {
        return petition.previous() == null
                ? Optional.empty()
                : jdbi.withHandle(handle -> handle.createQuery(BELOW)
                        .bind("previous", petition.previous())
                        .map((row, context) ->
                                new Below(ComplaintLevel.valueOf(row.getString("level")), row.getBoolean("resolved")))
                        .findOne());
    }
}
