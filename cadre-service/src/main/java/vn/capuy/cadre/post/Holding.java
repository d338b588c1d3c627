package vn.capuy.cadre.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.cadre.post.Holdings.Span;
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
    private Ground.Act begunAs;

    @Enumerated(EnumType.STRING)
    private Ground.Kind endedByKind;

    private UUID endedBy;

    @Enumerated(EnumType.STRING)
    private Ground.Act endedAs;

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
        return inPlaceOfThis(lastDay, reason, entry);
    }

    /**
     * The same holding with the end that it had before a decision ended it, to be entered in the place of this one, which
     * is voided.
     */
    Holding asBefore(Holding original, String reason, Entry entry) {
        Holding restored = inPlaceOfThis(original.heldTo, reason, entry);
        restored.endedByKind = original.endedByKind;
        restored.endedBy = original.endedBy;
        restored.endedAs = original.endedAs;
        return restored;
    }

    private Holding inPlaceOfThis(LocalDate lastDay, String reason, Entry entry) {
        voidFor(reason, entry);
        var next = new Holding(person, post, heldFrom, lastDay, entry);
        next.replaces = id();
        next.begunByKind = begunByKind;
        next.begunBy = begunBy;
        next.begunAs = begunAs;
        return next;
    }

    void begunBy(Ground ground) {
        begunByKind = ground.kind();
        begunBy = ground.id();
        begunAs = ground.act();
    }

    void endedBy(Ground ground) {
        endedByKind = ground.kind();
        endedBy = ground.id();
        endedAs = ground.act();
    }

    boolean isBegunBy(UUID decision) {
        return decision.equals(begunBy);
    }

    boolean isEndedBy(UUID decision) {
        return decision.equals(endedBy);
    }

    boolean isEndedByDecision() {
        return endedBy != null;
    }

    boolean standsOnDecision() {
        return begunBy != null || endedBy != null;
    }

    UUID replaces() {
        return replaces;
    }

    Span span() {
        return new Span(person, post, heldFrom, heldTo);
    }
}
