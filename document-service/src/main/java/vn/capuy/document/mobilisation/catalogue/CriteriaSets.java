package vn.capuy.document.mobilisation.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sets of criteria for writing. */
@ApplicationScoped
class CriteriaSets implements PanacheRepositoryBase<CriteriaSet, UUID> {
    private final Jdbi jdbi;

    CriteriaSets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void enter(CriteriaSet set, List<NewCriteria.NewCriterion> criteria) {
        persistAndFlush(set);
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into mobilisation_criterion (criteria, code, ordinal, name_vi, name_en, name_ar, most, least)
                    values (:set, :code, :ordinal, :vi, :en, :ar, :most, :least)""");
            int ordinal = 0;
            for (NewCriteria.NewCriterion each : criteria) {
                batch.bind("set", set.id())
                        .bind("code", each.code())
                        .bind("ordinal", ++ordinal)
                        .bind("vi", each.nameVi())
                        .bind("en", each.nameEn())
                        .bind("ar", each.nameAr())
                        .bind("most", each.most())
                        .bind("least", each.least())
                        .add();
            }
            batch.execute();
        });
    }

    /** Whether some survey that stands was marked by it. */
    boolean isUsed(UUID set) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select exists (select 1 from mobilisation_mark k join mobilisation_step s on s.id = k.step
                          where k.criteria = :set and s.voided_at is null)""").bind("set", set).mapTo(boolean.class).one());
    }
}
