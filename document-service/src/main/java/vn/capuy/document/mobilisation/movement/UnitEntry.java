package vn.capuy.document.mobilisation.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** What a unit reached in a movement, or a reward that it got for it. */
@Entity
@Table(name = "emulation_unit_entry")
@DynamicUpdate
class UnitEntry extends Recorded {
    /** What is entered of a unit. */
    enum Kind {
        RESULT,
        REWARD
    }

    @Column(updatable = false)
    private UUID unit;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Rating rating;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RewardForm form;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RecognitionLevel level;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private String document;

    /** For Hibernate only. */
    protected UnitEntry() {}

    private UnitEntry(UUID unit, Kind kind, LocalDate onDay, Entry entry) {
        super(entry);
        this.unit = unit;
        this.kind = kind;
        this.onDay = onDay;
    }

    static UnitEntry result(UUID unit, ResultRequest told, Entry entry) {
        var result = new UnitEntry(unit, Kind.RESULT, told.on(), entry);
        result.words = told.result().strip();
        result.rating = told.rating();
        return result;
    }

    static UnitEntry reward(UUID unit, UnitRewardRequest told, Entry entry) {
        var reward = new UnitEntry(unit, Kind.REWARD, told.on(), entry);
        reward.form = told.form();
        reward.level = told.level();
        reward.body = told.body().strip();
        reward.document = told.document().strip();
        return reward;
    }

    UUID unit() {
        return unit;
    }
}
