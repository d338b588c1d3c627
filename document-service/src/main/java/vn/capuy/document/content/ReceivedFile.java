package vn.capuy.document.content;

import java.io.File;
import vn.capuy.document.content.look.FileFormat;

/**
 * A file that was looked into and may be kept.
 *
 * @param content on the disk, for as long as the request lasts
 * @param size in bytes
 * @param sha256 hexadecimal
 * @param composed produced here, and not handed in
 */
record ReceivedFile(FileName name, FileFormat format, File content, long size, String sha256, boolean composed) {}
