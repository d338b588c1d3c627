package vn.capuy.document.workinggroup.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.workinggroup.ReportPeriod;

/**
 * With what a working group is charged, by days. It lasts no longer than the group.
 *
 * @param place of DIRECTS: the commune or town
 * @param committee of UNDER: the steering committee
 * @param period of REPORTS: for each of which it reports
 * @param lastDay its last day; null while it lasts
 */
@Schema(name = "WorkingGroupCharge")
public record ChargeView(
        UUID id,
        UUID workingGroup,
        @Schema(examples = "TCT-BL-02") String reference,
        String foundedBy,
        ChargeKind kind,
        @Schema(examples = "BL-HM") String place,
        String placeName,
        UUID committee,
        @Schema(examples = "BCD-BL-NTM") String committeeReference,
        ReportPeriod period,
        LocalDate from,
        LocalDate lastDay,
        String endGround,
        @Schema(examples = "02-QĐ/HU") String decision,
        ChargeState state,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
