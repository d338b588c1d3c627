package vn.capuy.inspection.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** The cases that came of planned items. */
@ApplicationScoped
class ItemCases implements PanacheRepositoryBase<ProgrammeItemCase, UUID> {
    private static final String STANDING = """
            select l.id from programme_item_case l join inspection_case c on c.id = l.case_id
            where l.item = :item and l.voided_at is null and c.voided_at is null""";

    private static final String ANY = """
            select exists (select 1 from programme_item i join programme_item_case l on l.item = i.id
              join inspection_case c on c.id = l.case_id
              where i.programme = :programme and l.voided_at is null and c.voided_at is null)""";

    private static final String OPEN = """
            select i.number from programme_item i
            where i.programme = :programme and i.effective_at is not null and i.voided_at is null
              and (i.dropped_on is null or i.dropped_on > :on)
              and not exists (select 1 from programme_item_case l join inspection_case c on c.id = l.case_id
                where l.item = i.id and l.voided_at is null and c.voided_at is null
                  and (select s.stage from case_step s where s.case_id = c.id and s.on_day <= :on
                    order by s.nr desc limit 1) in ('CONCLUSION', 'CLOSED', 'STOPPED'))
            order by i.number""";

    private static final String NAMES_ONE = """
            select exists (select 1 from programme_item_subject p join case_subject s
              on s.kind = p.kind and coalesce(s.member, s.organisation) = coalesce(p.member, p.organisation)
              where p.item = :item and s.case_id = :case)""";

    private final Jdbi jdbi;

    ItemCases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The link of the item to a case that is not voided; empty where there is none. */
    Optional<ProgrammeItemCase> standing(UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                        .bind("item", item)
                        .mapTo(UUID.class)
                        .findOne())
                .map(this::findById);
    }

    /** Refuses (409) where a case has come of the item. */
    void requireNone(UUID item) {
        if (standing(item).isPresent()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "programme.item-has-case");
        }
    }

    /** Links whose case was voided: they give their item free for the case that corrects it. */
    List<ProgrammeItemCase> left(UUID item) {
        return list("item = ?1 and voidedAt is null", item);
    }

    /** Whether any case has come of the programme. */
    boolean any(UUID programme) {
        return jdbi.withHandle(handle -> handle.createQuery(ANY)
                .bind("programme", programme)
                .mapTo(boolean.class)
                .one());
    }

    /** The numbers of the items that are neither dropped nor concluded on that day. */
    List<Integer> open(UUID programme, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind("programme", programme)
                .bind("on", on)
                .mapTo(Integer.class)
                .list());
    }

    /** Whether the case names at least one of those whom the item is to look at. */
    boolean namesOneOf(UUID item, UUID caseId) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMES_ONE)
                .bind("item", item)
                .bind("case", caseId)
                .mapTo(boolean.class)
                .one());
    }
}
