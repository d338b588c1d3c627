/** Thời hiệu: until when a violation can still be dealt with, and what a new violation does to it. */
package vn.capuy.kernel.limitation;
