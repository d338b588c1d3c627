package vn.capuy.peers.service;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was done, by whom and when. */
@Entity
@Table(name = "journal")
class JournalLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    Instant at;
    String actor;
    String action;
    String subjectType;
    String subjectId;
    String org;
    String correlationId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> detail;
}
