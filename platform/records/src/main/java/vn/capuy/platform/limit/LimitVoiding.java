package vn.capuy.platform.limit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure that was entered is taken back. */
@Schema(name = "LimitVersionVoiding")
public record LimitVoiding(@NotBlank @Size(max = 500) String reason) {}
