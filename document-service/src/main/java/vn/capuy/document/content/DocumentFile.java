package vn.capuy.document.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.document.content.FileLifecycle.State;
import vn.capuy.document.content.FileLifecycle.Step;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Tệp văn bản: a file of a document. Its content stands in its versions, of which the highest is the current one. */
@Entity
@DynamicUpdate
class DocumentFile extends Recorded {
    @Column(updatable = false)
    private UUID document;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileKind kind;

    @Column(updatable = false)
    private int place;

    private int versions;

    /** For Hibernate only. */
    protected DocumentFile() {}

    DocumentFile(UUID document, FileKind kind, int place, Entry entry) {
        super(entry);
        this.document = document;
        this.kind = kind;
        this.place = place;
        this.versions = 1;
    }

    UUID document() {
        return document;
    }

    FileKind kind() {
        return kind;
    }

    /** Takes note of one more version and answers its number. */
    int addVersion() {
        FileLifecycle.TABLE.on(state(), Step.REPLACE_CONTENT);
        return ++versions;
    }

    @Override
    public void voidFor(String reason, Entry entry) {
        FileLifecycle.TABLE.on(state(), Step.VOID);
        super.voidFor(reason, entry);
    }

    private State state() {
        return isVoided() ? State.VOIDED : State.STANDING;
    }
}
