/**
 * How a guiding document (văn bản chỉ đạo của cấp trên) is implemented: which bodies must, what each of them issued to do so,
 * how long after, and which have issued nothing.
 */
package vn.capuy.document.coverage;
