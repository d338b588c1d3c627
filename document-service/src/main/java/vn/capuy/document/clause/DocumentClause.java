package vn.capuy.document.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Điều, khoản, mục, điểm: a clause of a document. Never edited, so that what names it names what it said. */
@Entity
@DynamicUpdate
class DocumentClause extends Recorded {
    @Column(updatable = false)
    private UUID document;

    @Column(updatable = false)
    private UUID parent;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ClauseKind kind;

    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private String heading;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private boolean requiresTasks;

    /** For Hibernate only. */
    protected DocumentClause() {}

    /** @param position its place among those beside it, from 1 */
    DocumentClause(UUID document, UUID parent, int position, ClauseDraft draft, Entry entry) {
        super(entry);
        this.document = document;
        this.parent = parent;
        this.position = position;
        this.kind = draft.kind();
        this.label = draft.label();
        this.heading = draft.heading();
        this.content = draft.content();
        this.requiresTasks = draft.requiresTasks();
    }

    UUID document() {
        return document;
    }

    UUID parent() {
        return parent;
    }

    ClauseKind kind() {
        return kind;
    }

    String label() {
        return label;
    }
}
