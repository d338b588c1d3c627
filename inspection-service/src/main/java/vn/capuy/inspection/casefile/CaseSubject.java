package vn.capuy.inspection.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.capuy.platform.member.MemberStatus;
import vn.capuy.platform.record.Entry;

/** Đối tượng kiểm tra, giám sát: an organisation or a member in a case, as it was at the time. Never changed. */
@Entity
@Table(name = "case_subject")
class CaseSubject {
    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String organisation;
    private String member;
    private String memberName;
    private Boolean known;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    private String[] heldIn;
    private Instant recordedAt;
    private String recordedBy;

    /** For Hibernate only. */
    protected CaseSubject() {}

    /** @param standing what the member was at the time; null for an organisation */
    CaseSubject(UUID caseId, NewSubject named, NamedMembers.Standing standing, Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.kind = named.kind();
        this.organisation = named.organisation();
        this.member = named.member();
        this.memberName = named.memberName();
        if (standing != null) {
            this.known = standing.known();
            this.status = standing.status();
            this.heldIn = standing.heldIn().toArray(String[]::new);
        }
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    UUID id() {
        return id;
    }

    SubjectKind kind() {
        return kind;
    }

    String organisation() {
        return organisation;
    }

    String member() {
        return member;
    }

    String memberName() {
        return memberName;
    }
}
