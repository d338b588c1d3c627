package vn.capuy.platform.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who wants to be told of what.
 *
 * @param target where events are sent: https, and an address that is not inside
 * @param description whose system it is and what for
 * @param types of the events that are delivered; absent for all
 * @param org the scope: what the feed tells a reader of this scope
 */
@Schema(name = "WebhookEntry")
public record WebhookRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "https://portal.quangninh.example/capuy/events")
        String target,

        @NotBlank @Size(max = 500) @Schema(examples = "\"Cổng thông tin tỉnh: cơ cấu tổ chức\"")
        String description,

        @Size(min = 1, max = 50) @Schema(examples = "[\"vn.capuy.organisation.unit\"]")
        List<@NotBlank @Size(max = 100) String> types,

        @NotNull @Size(min = 1, max = 50) @Schema(examples = "BL")
        String org) {}
