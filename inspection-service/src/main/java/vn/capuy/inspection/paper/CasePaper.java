package vn.capuy.inspection.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Tài liệu trong hồ sơ: the entry of one paper in the file of a case. It is voided, never edited. */
@Entity
class CasePaper extends Recorded {
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String issuer;
    private String notation;
    private String title;
    private LocalDate datedOn;
    private LocalDate receivedOn;
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private Clearance secrecy;

    /** For Hibernate only. */
    protected CasePaper() {}

    CasePaper(UUID caseId, NewPaper told, Entry entry) {
        super(entry);
        this.caseId = caseId;
        this.kind = told.kind();
        this.issuer = told.issuer();
        this.notation = told.notation();
        this.title = told.title().strip();
        this.datedOn = told.datedOn();
        this.receivedOn = told.receivedOn();
        this.subject = told.subject();
        this.secrecy = told.secrecy();
    }

    UUID caseId() {
        return caseId;
    }
}
