package vn.capuy.inspection.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.NewSubject;
import vn.capuy.platform.problem.ProblemException;

/** The items of programmes, for writing. */
@ApplicationScoped
class Items implements PanacheRepositoryBase<ProgrammeItem, UUID> {
    private final Jdbi jdbi;

    Items(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The number that the next item gets; asked while the programme is locked. */
    int nextNumber(UUID programme) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(max(number), 0) + 1 from programme_item where programme = :programme")
                .bind("programme", programme)
                .mapTo(int.class)
                .one());
    }

    /** An item with whom it looks at and what it is about. */
    record Entered(ProgrammeItem item, NewItem planned) {}

    void enter(List<Entered> entered) {
        persist(entered.stream().map(Entered::item));
        flush();
        if (entered.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var subjects = handle.prepareBatch("""
                    insert into programme_item_subject (item, position, kind, organisation, member, member_name)
                    values (:item, :position, :kind, :organisation, :member, :memberName)""");
            var matters =
                    handle.prepareBatch("insert into programme_item_matter (item, matter) values (:item, :matter)");
            for (Entered each : entered) {
                int position = 0;
                for (NewSubject subject : each.planned().subjects()) {
                    subjects.bind("item", each.item().id())
                            .bind("position", ++position)
                            .bind("kind", subject.kind().name())
                            .bind("organisation", subject.organisation())
                            .bind("member", subject.member())
                            .bind("memberName", subject.memberName())
                            .add();
                }
                for (String matter : each.planned().matters()) {
                    matters.bind("item", each.item().id())
                            .bind("matter", matter)
                            .add();
                }
            }
            subjects.execute();
            matters.execute();
        });
    }

    /** The item of the programme; 404 where it has none of this id. */
    ProgrammeItem require(UUID programme, UUID id) {
        return findByIdOptional(id)
                .filter(item -> item.programme().equals(programme))
                .orElseThrow(ProblemException::notFound);
    }

    /** Those that the amendment brings. */
    List<ProgrammeItem> of(UUID amendment) {
        return list("amendment = ?1 and voidedAt is null", amendment);
    }
}
