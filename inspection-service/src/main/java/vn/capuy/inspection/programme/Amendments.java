package vn.capuy.inspection.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** The amendments of programmes. */
@ApplicationScoped
class Amendments implements PanacheRepositoryBase<ProgrammeAmendment, UUID> {
    static final String JOURNAL_TYPE = "programme-amendment";

    private static final String ROWS = """
            select a.id, a.ground, a.state, a.document, a.issuer, a.decided_on, a.decided_by, a.reject_reason,
              a.recorded_at, a.recorded_by,
              (select count(*) from programme_item i where i.amendment = a.id and %s) as brings
            from programme_amendment a where a.programme = :programme order by a.id""".formatted(ItemWall.item("i"));

    private static final String OUT = """
            select v.amendment, v.item, i.number, v.reason
            from programme_amendment_void v join programme_item i on i.id = v.item
            where i.programme = :programme and %s order by i.number""".formatted(ItemWall.item("i"));

    private final Projections projections;
    private final ItemWall wall;
    private final Rulings rulings;
    private final Steps steps;
    private final Jdbi jdbi;

    Amendments(Projections projections, ItemWall wall, Rulings rulings, Steps steps, Jdbi jdbi) {
        this.projections = projections;
        this.wall = wall;
        this.rulings = rulings;
        this.steps = steps;
        this.jdbi = jdbi;
    }

    /** An amendment by itself. */
    public record Row(
            UUID id,
            String ground,
            AmendmentState state,
            String document,
            String issuer,
            LocalDate decidedOn,
            String decidedBy,
            String rejectReason,
            Instant recordedAt,
            String recordedBy,
            long brings) {}

    /** An item that an amendment takes out. */
    public record OutRow(UUID amendment, UUID item, int number, String reason) {
        AmendmentView.TakenOut view() {
            return new AmendmentView.TakenOut(item, number, reason);
        }
    }

    /** The amendments of a programme that the caller has been found to know of, the first first. */
    List<AmendmentView> of(UUID programme) {
        var binds = wall.binds(Map.of("programme", programme));
        Map<UUID, List<AmendmentView.TakenOut>> out = projections.all(OUT, OutRow.class, binds).stream()
                .collect(Collectors.groupingBy(
                        OutRow::amendment, Collectors.mapping(OutRow::view, Collectors.toList())));
        return projections.all(ROWS, Row.class, binds).stream()
                .map(row -> view(row, out.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The amendment of the programme; 404 where it has none of this id. */
    AmendmentView find(UUID programme, UUID id) {
        return of(programme).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Refuses (409) where one is yet to be decided. */
    void requireNoneOpen(UUID programme) {
        if (count("programme = ?1 and state = ?2", programme, AmendmentState.PROPOSED) > 0) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "programme.amendment-open");
        }
    }

    void takeOut(UUID amendment, List<NewAmendment.TakeOut> out) {
        if (out.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "insert into programme_amendment_void (amendment, item, reason) values (:amendment, :item, :reason)");
            out.forEach(each -> batch.bind("amendment", amendment)
                    .bind("item", each.item())
                    .bind("reason", each.reason().strip())
                    .add());
            batch.execute();
        });
    }

    private AmendmentView view(Row row, List<AmendmentView.TakenOut> out) {
        List<StepView> allowed = steps.from(AmendmentLifecycle.TABLE, row.state(), row.recordedBy());
        return new AmendmentView(
                row.id(),
                row.ground(),
                row.state(),
                out,
                row.brings(),
                row.document(),
                row.issuer(),
                row.decidedOn(),
                row.decidedBy(),
                row.rejectReason(),
                row.recordedAt(),
                row.recordedBy(),
                allowed,
                row.state() == AmendmentState.APPROVED ? rulings.of(JOURNAL_TYPE, row.id()) : List.of());
    }
}
