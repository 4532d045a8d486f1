/** Templates by name, each as nunjucks compiled it. */
export const precompiled: Record<string, object>;
export const style: string;
export const icon: string;
