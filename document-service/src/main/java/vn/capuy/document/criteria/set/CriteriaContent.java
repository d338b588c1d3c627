package vn.capuy.document.criteria.set;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.capuy.platform.record.Entry;

/** Enters what is in a set: only ever added to, and always whole. */
@ApplicationScoped
class CriteriaContent {
    private static final String PERCENT = "%";

    private final Jdbi jdbi;

    CriteriaContent(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void enter(NewSet set, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into criteria_set (code, position, kinds, name_vi, name_en, name_ar, recorded_at, recorded_by)
                        values (:code, :place, string_to_array(:kinds, ','), :nameVi, :nameEn, :nameAr, :at, :by)""")
                .bind("code", set.code())
                .bind("place", set.place())
                .bind(
                        "kinds",
                        String.join(
                                ",",
                                set.kinds().stream().map(Enum::name).sorted().toList()))
                .bind("nameVi", set.nameVi().strip())
                .bind("nameEn", set.nameEn().strip())
                .bind("nameAr", set.nameAr().strip())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    /** The criteria and indicators of a version, with the targets that are known from its first day on. */
    void enter(UUID version, NewSetVersion told, Entry entry) {
        jdbi.useHandle(handle -> {
            PreparedBatch criteria = handle.prepareBatch("""
                    insert into criterion (id, set_version, number, field, name_vi, name_en, name_ar)
                    values (:id, :version, :number, :field, :vi, :en, :ar)""");
            PreparedBatch indicators = handle.prepareBatch("""
                    insert into criteria_indicator (id, set_version, criterion, position, number, name_vi, name_en, name_ar,
                      measure, unit_vi, unit_en, unit_ar, comparison, condition, certainty)
                    values (:id, :version, :criterion, :position, :number, :vi, :en, :ar, :measure, :unitVi, :unitEn,
                      :unitAr, :comparison, :condition, :certainty)""");
            PreparedBatch targets = handle.prepareBatch("""
                    insert into criteria_target (id, indicator, holds_from, target, document, article, certainty, recorded_at,
                      recorded_by)
                    values (:id, :indicator, :from, :target, :document, :article, :certainty, :at, :by)""");
            int position = 0;
            for (NewSetVersion.Criterion criterion : told.criteria()) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                criteria.bind("id", id)
                        .bind("version", version)
                        .bind("number", criterion.number())
                        .bind("field", criterion.field().name())
                        .bind("vi", criterion.nameVi().strip())
                        .bind("en", criterion.nameEn().strip())
                        .bind("ar", criterion.nameAr().strip())
                        .add();
                for (NewSetVersion.Indicator each : criterion.indicators()) {
                    UUID indicator = UuidCreator.getTimeOrderedEpoch();
                    bind(indicators, each, told)
                            .bind("id", indicator)
                            .bind("version", version)
                            .bind("criterion", id)
                            .bind("position", ++position)
                            .add();
                    if (each.target() != null) {
                        bind(targets, each, told)
                                .bind("id", UuidCreator.getTimeOrderedEpoch())
                                .bind("indicator", indicator)
                                .bind("at", entry.at())
                                .bind("by", entry.by())
                                .add();
                    }
                }
            }
            criteria.execute();
            indicators.execute();
            if (targets.size() > 0) {
                targets.execute();
            }
        });
    }

    private static PreparedBatch bind(PreparedBatch batch, NewSetVersion.Indicator each, NewSetVersion told) {
        boolean percent = each.measure() == Measure.PERCENT;
        return batch.bind("number", each.number())
                .bind("vi", each.nameVi().strip())
                .bind("en", each.nameEn().strip())
                .bind("ar", each.nameAr().strip())
                .bind("measure", each.measure().name())
                .bind("unitVi", percent ? PERCENT : each.unitVi())
                .bind("unitEn", percent ? PERCENT : each.unitEn())
                .bind("unitAr", percent ? PERCENT : each.unitAr())
                .bind("comparison", each.comparison().name())
                .bind("condition", each.condition())
                .bind("target", each.target())
                .bind("from", told.validFrom())
                .bind("document", told.document().strip())
                .bind("article", told.article())
                .bind("certainty", (each.certainty() == null ? told.certainty() : each.certainty()).name());
    }
}
