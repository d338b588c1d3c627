package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.discipline.authority.Authorities;
import vn.capuy.inspection.discipline.rules.AuthorityMatrix.Cell;
import vn.capuy.inspection.discipline.rules.DisciplineFacts;
import vn.capuy.inspection.discipline.rules.DisciplineRules;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.discipline.rules.Standing;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;

/** Puts a discipline to the rules of its day. */
@ApplicationScoped
class DisciplineJudge {
    private static final Citation NOWHERE = Citation.of("69-QĐ/TW");

    private static final String NAMED = """
            select exists (select 1 from case_subject where case_id = :case
              and case when cast(:member as text) is null then kind = 'ORGANISATION' and organisation = :organisation
                       else member = :member end)""";

    private static final String DISCIPLINED = """
            select exists (select 1 from discipline where case_id = :case and voided_at is null
              and state in ('DECIDED', 'IN_FORCE', 'APPEALED') and id is distinct from cast(:but as uuid)
              and case when cast(:member as text) is null then subject_kind = 'ORGANISATION' and organisation = :organisation
                       else member = :member end)""";

    private final DecidingBodies bodies;
    private final Authorities authorities;
    private final EnteredLimits limits;
    private final Jdbi jdbi;

    DisciplineJudge(DecidingBodies bodies, Authorities authorities, EnteredLimits limits, Jdbi jdbi) {
        this.bodies = bodies;
        this.authorities = authorities;
        this.limits = limits;
        this.jdbi = jdbi;
    }

    /**
     * What is put to the rules.
     *
     * @param file the file itself, or the one whose form is changed; null of one that is being proposed
     * @param body code of the body that decides
     */
    record Matter(
            UUID file,
            DisciplinedSubject subject,
            UUID caseId,
            String body,
            Form form,
            LocalDate day,
            LocalDate concludedOn,
            List<DisciplineFacts.Act> acts,
            boolean deferred,
            DisciplineFacts.Vote vote) {}

    Ruling ofProposal(Matter matter) {
        return rule(matter, DisciplineRules::ofProposal);
    }

    Ruling ofDecision(Matter matter) {
        return rule(matter, DisciplineRules::ofDecision);
    }

    private Ruling rule(Matter matter, BiFunction<LocalDate, Citation, Optional<Rulebook<DisciplineFacts>>> books) {
        Standing standing = matter.subject().standing();
        var body = bodies.find(matter.body(), matter.day())
                .orElseThrow(() -> ProblemException.invalid("decidingBody", "violation.unknown-reference"));
        boolean onOrganisation = standing == Standing.ORGANISATION;
        Optional<DatedLimit.Version<Boolean>> authority =
                matter.form().fits(onOrganisation ? standing : Standing.OFFICIAL_MEMBER)
                        ? authorities.on(new Cell(body.kind(), onOrganisation, matter.form()), matter.day())
                        : Optional.empty();
        var facts = new DisciplineFacts(
                new DisciplineFacts.Subject(
                        standing,
                        matter.subject().statusFromDossier(),
                        matter.subject().holdsOffice(),
                        matter.caseId() == null || asked(NAMED, matter),
                        matter.caseId() != null && asked(DISCIPLINED, matter)),
                matter.form(),
                matter.day(),
                matter.concludedOn(),
                matter.acts(),
                new DisciplineFacts.Body(
                        body.kind(),
                        authority.map(DatedLimit.Version::value).orElse(null),
                        bodies.reaches(body, matter.subject().organisation(), onOrganisation, matter.day())),
                matter.deferred(),
                matter.vote());
        return books.apply(
                        matter.day(),
                        authority.map(DatedLimit.Version::citation).orElse(NOWHERE))
                .orElseThrow(() -> ProblemException.invalid("decidedOn", "violation.no-discipline-regulation"))
                .judge(facts, limits);
    }

    private boolean asked(String sql, Matter matter) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("case", matter.caseId())
                .bind("member", matter.subject().member())
                .bind("organisation", matter.subject().organisation())
                .bind("but", matter.file())
                .mapTo(boolean.class)
                .one());
    }
}
