package vn.capuy.cadre.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Giữ chức danh: a person holds a post from one day to another. */
@Entity
class Holding extends Recorded {
    private UUID person;
    private UUID post;
    private LocalDate heldFrom;
    private LocalDate heldTo;
    private UUID replaces;

    @Enumerated(EnumType.STRING)
    private Ground.Kind begunByKind;

    private UUID begunBy;

    @Enumerated(EnumType.STRING)
    private Ground.Kind endedByKind;

    private UUID endedBy;

    /** For Hibernate only. */
    protected Holding() {}

    Holding(UUID person, UUID post, LocalDate heldFrom, LocalDate heldTo, Entry entry) {
        super(entry);
        this.person = person;
        this.post = post;
        this.heldFrom = heldFrom;
        this.heldTo = heldTo;
    }

    /** The same holding with another end, to be entered in the place of this one, which is voided. */
    Holding endingOn(LocalDate lastDay, String reason, Entry entry) {
        if (lastDay.isBefore(heldFrom) || (heldTo != null && lastDay.isAfter(heldTo))) {
            throw ProblemException.invalid("lastDay", "holding.end-outside");
        }
        voidFor(reason, entry);
        var ended = new Holding(person, post, heldFrom, lastDay, entry);
        ended.replaces = id();
        ended.begunByKind = begunByKind;
        ended.begunBy = begunBy;
        return ended;
    }

    void begunBy(Ground ground) {
        begunByKind = ground.kind();
        begunBy = ground.id();
    }

    void endedBy(Ground ground) {
        endedByKind = ground.kind();
        endedBy = ground.id();
    }
}
