package vn.capuy.document.workinggroup.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seat in a steering committee or a working group. It lasts no longer than that.
 *
 * @param body reference of the steering committee or the working group
 * @param organisation the body of the office, in which the person is in office
 * @param office the office by which the seat is taken; null where a person is named for himself
 * @param member the person's code; null where only the office is named
 * @param inOffice whether the person holds a post in the organisation on the day that was asked, today by default; null where
 *     only the office is named
 * @param replaces the seat that this one follows; null where it follows none
 * @param lastDay its last day; null while it lasts
 */
@Schema(name = "GroupMember")
public record GroupMemberView(
        UUID id,
        UUID committee,
        UUID workingGroup,
        @Schema(examples = "BCD-BL-NTM") String body,
        String bodyName,
        String foundedBy,
        MemberFunction function,
        @Schema(examples = "BL") String organisation,
        String organisationName,
        @Schema(examples = "Bí thư Huyện uỷ") String office,
        @Schema(examples = "CB-00417") String member,
        String memberName,
        Boolean inOffice,
        String chargedWith,
        LocalDate from,
        LocalDate lastDay,
        String endGround,
        @Schema(examples = "02-QĐ/HU") String decision,
        UUID replaces,
        MemberState state,
        Instant recordedAt,
        String recordedBy,
        String voidReason,
        long version) {}
