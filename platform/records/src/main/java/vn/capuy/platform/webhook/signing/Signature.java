package vn.capuy.platform.webhook.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import vn.capuy.platform.secret.Keyring;

/**
 * What a receiver checks. Source: Standard Webhooks 1.0, symmetric signatures.
 *
 * @param id of the message; the same whenever the same event is sent to the same subscriber
 * @param timestamp seconds since 1970 at which this attempt was signed
 * @param signatures one for each secret that holds, with spaces between
 */
public record Signature(String id, String timestamp, String signatures) {
    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURES = "webhook-signature";
    private static final String VERSION = "v1,";

    /** @param secrets the bytes of each, the newest first */
    public static Signature of(String id, Instant at, byte[] body, List<byte[]> secrets) {
        String timestamp = Long.toString(at.getEpochSecond());
        var signed = new ByteArrayOutputStream();
        signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return new Signature(
                id,
                timestamp,
                secrets.stream().map(each -> sign(each, signed.toByteArray())).collect(Collectors.joining(" ")));
    }

    private static String sign(byte[] secret, byte[] text) {
        return VERSION + Base64.getEncoder().encodeToString(Keyring.mac(new SecretKeySpec(secret, "HmacSHA256"), text));
    }
}
