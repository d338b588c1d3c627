package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.post.PostKind;

/**
 * Người đứng đầu: who holds the post of secretary or head of a unit on a day.
 *
 * @param title in the caller's language
 */
@Schema(name = "OrganisationHead")
public record Head(
        String unit,
        PostKind kind,
        @Schema(examples = "Bí thư Đảng uỷ") String title,
        String person,
        String name,
        LocalDate since) {}
